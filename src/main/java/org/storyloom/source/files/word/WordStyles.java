package org.storyloom.source.files.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.storyloom.table.file.XmlPart;
import org.storyloom.table.file.XmlPart.Event;

/// Which paragraph styles are headings. Their ids are translated with the program (`Antrat1`),
/// their names are not (`heading 1`).
final class WordStyles {
  private static final int DEEPEST = 20;

  private final Set<String> headings = new HashSet<>();
  private final Map<String, String> basedOn = new HashMap<>();

  static WordStyles none() {
    return new WordStyles();
  }

  static WordStyles of(XmlPart xml) throws XMLStreamException {
    var styles = new WordStyles();
    String id = "";
    for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
      if (event.get() != Event.START) {
        continue;
      }
      String value = xml.attribute("val").orElse("");
      switch (xml.name()) {
        case "style" -> id = xml.attribute("styleId").orElse("");
        case "name" -> {
          String name = value.toLowerCase(Locale.ROOT);
          if (name.startsWith("heading") || name.equals("title") || name.equals("subtitle")) {
            styles.headings.add(id);
          }
        }
        case "outlineLvl" -> {
          if (isHeadingLevel(value)) {
            styles.headings.add(id);
          }
        }
        case "basedOn" -> styles.basedOn.put(id, value);
        default -> {
          // What a style looks like says nothing.
        }
      }
    }
    return styles;
  }

  /// Whether an outline level is a heading's: 9 is that of ordinary text.
  static boolean isHeadingLevel(String level) {
    return level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) < '9';
  }

  boolean isHeading(String style) {
    String id = style;
    for (int depth = 0; depth < DEEPEST && id != null; depth++) {
      if (headings.contains(id)) {
        return true;
      }
      id = basedOn.get(id);
    }
    return false;
  }
}
