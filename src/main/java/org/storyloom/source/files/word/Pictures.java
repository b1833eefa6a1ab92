package org.storyloom.source.files.word;

import java.util.List;
import java.util.Optional;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.XmlPart;

/// Recognises what a document shows that is no text: pictures, charts, diagrams, embedded objects.
final class Pictures {
  private String description = "";

  /// What there is to say.
  record Seen(NoteKind kind, List<String> facts) {}

  /// Looks at the element that starts here.
  ///
  /// @param inObject whether it is part of an embedded object, whose picture is only its preview
  Optional<Seen> at(XmlPart xml, boolean inObject) {
    return switch (xml.name()) {
      case "docPr" -> {
        description = xml.attribute("descr").or(() -> xml.attribute("title")).orElse("");
        yield Optional.empty();
      }
      case "blip" -> Optional.of(new Seen(NoteKind.PICTURE, List.of(description)));
      case "imagedata" ->
          inObject
              ? Optional.empty()
              : Optional.of(new Seen(NoteKind.PICTURE, List.of(xml.attribute("title").orElse(""))));
      // Words bent to a picture.
      case "textpath" ->
          xml.attribute("string").map(words -> new Seen(NoteKind.PICTURE, List.of(words)));
      case "chart" -> embedded("chart");
      case "relIds" -> embedded("diagram");
      case "OLEObject" -> embedded(xml.attribute("ProgID").orElse("object"));
      default -> Optional.empty();
    };
  }

  private static Optional<Seen> embedded(String what) {
    return Optional.of(new Seen(NoteKind.EMBEDDED, List.of(what)));
  }
}
