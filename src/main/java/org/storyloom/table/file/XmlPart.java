package org.storyloom.table.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/// One part's XML, read forward once: elements by local name, because transitional and strict files
/// differ only in namespaces.
public final class XmlPart implements AutoCloseable {
  private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

  private final InputStream in;
  private final XMLStreamReader xml;

  private XmlPart(InputStream in, XMLStreamReader xml) {
    this.in = in;
    this.xml = xml;
  }

  static XmlPart of(InputStream in) throws IOException {
    try {
      synchronized (FACTORY) {
        return new XmlPart(in, FACTORY.createXMLStreamReader(in));
      }
    } catch (XMLStreamException broken) {
      in.close();
      throw new IOException(broken);
    }
  }

  /// What comes next.
  public enum Event {
    START,
    END,
    TEXT
  }

  /// Moves to the next start or end of an element or piece of text; empty at the end.
  public Optional<Event> next() throws XMLStreamException {
    while (xml.hasNext()) {
      Optional<Event> event =
          switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> Optional.of(Event.START);
            case XMLStreamConstants.END_ELEMENT -> Optional.of(Event.END);
            case XMLStreamConstants.CHARACTERS,
                XMLStreamConstants.CDATA,
                XMLStreamConstants.SPACE ->
                Optional.of(Event.TEXT);
            // Comments, instructions and the document type say nothing.
            default -> Optional.empty();
          };
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  /// The local name of the element that starts or ends here.
  public String name() {
    return xml.getLocalName();
  }

  /// The namespace of the element that starts or ends here; empty where it has none.
  public String namespace() {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /// The text here.
  public String text() {
    return xml.getText();
  }

  /// The attribute of this local name on the element that starts here, in whatever namespace.
  public Optional<String> attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /// All text up to the end of the element that starts here.
  public String textToEnd() throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      Optional<Event> event = next();
      if (event.isEmpty()) {
        break;
      }
      switch (event.get()) {
        case START -> depth++;
        case END -> depth--;
        case TEXT -> text.append(text());
      }
    }
    return text.toString();
  }

  /// Passes over everything up to the end of the element that starts here.
  public void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      Optional<Event> event = next();
      if (event.isEmpty()) {
        return;
      }
      depth += event.get() == Event.START ? 1 : event.get() == Event.END ? -1 : 0;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException ignored) {
      // Nothing of it is needed any more.
    }
    in.close();
  }
}
