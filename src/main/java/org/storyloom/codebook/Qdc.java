package org.storyloom.codebook;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Label;

/// Reads REFI-QDA codebooks (`.qdc`), by local names, since producers write
/// `urn:QDA-XML:codebook:1.0` and `urn:QDA-XML:codebook:0:4` alike. Identifiers are kept. Nothing
/// outside the file is opened, and a file that declares entities is not read.
public final class Qdc {
  private Qdc() {}

  /// What became of a file.
  public sealed interface Outcome {
    /// It was read; the notes of the draft say what had to be changed.
    record Read(CodebookDraft draft) implements Outcome {}

    /// It is no codebook, or broken; nothing of it is taken.
    record Unreadable(Label why) implements Outcome {}
  }

  /// Reads a codebook that people call `name`.
  public static Outcome read(InputStream stream, String name) {
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(stream);
      return new QdcReading(xml, name).all();
    } catch (XMLStreamException broken) {
      return new Outcome.Unreadable(
          Label.of("codebook.qdc.broken", name, Integer.toString(line(broken))));
    } finally {
      close(xml);
    }
  }

  private static int line(XMLStreamException broken) {
    return broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNumber());
  }

  private static void close(@Nullable XMLStreamReader xml) {
    if (xml != null) {
      try {
        xml.close();
      } catch (XMLStreamException ignored) {
        // What was read is read; closing frees memory only.
      }
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }
}
