package org.storyloom.source.files.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.storyloom.table.file.OfficePackage;
import org.storyloom.table.file.XmlPart;
import org.storyloom.table.file.XmlPart.Event;

/// Reads the parts that hold what stands beside a document's text, each with an id by which the
/// text refers to it: footnotes, endnotes, comments.
final class SideNotes {
  private SideNotes() {}

  /// By id: the words, and for comments the author before them. The lines that part notes from the
  /// text are none.
  static Map<String, List<String>> read(
      OfficePackage office, String kind, String element, WordStyles styles)
      throws IOException, XMLStreamException, InvalidFormatException {
    Map<String, List<String>> notes = new LinkedHashMap<>();
    for (PackagePart part : office.related(office.main(), kind)) {
      try (XmlPart xml = office.xml(part)) {
        for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
          if (event.get() == Event.START && xml.name().equals(element)) {
            one(xml, styles, notes);
          }
        }
      }
    }
    return notes;
  }

  private static void one(XmlPart xml, WordStyles styles, Map<String, List<String>> notes)
      throws XMLStreamException {
    String id = xml.attribute("id").orElse("");
    boolean separator = !xml.attribute("type").orElse("normal").equals("normal");
    Optional<String> author =
        xml.name().equals("comment")
            ? xml.attribute("author").or(() -> Optional.of(""))
            : Optional.empty();
    String words = WordText.words(WordBody.walk(xml, styles, true).paragraphs());
    if (!separator) {
      notes.put(id, author.map(by -> List.of(by, words)).orElse(List.of(words)));
    }
  }
}
