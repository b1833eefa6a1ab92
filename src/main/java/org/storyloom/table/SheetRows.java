package org.storyloom.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.XmlPart;
import org.storyloom.table.file.XmlPart.Event;

/// Reads the rows of one sheet from its XML, in one pass.
final class SheetRows {
  private static final int MOST_COLUMNS = 16_384;

  /// Signs that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19).
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final XmlPart xml;
  private final List<String> words;
  private final CellFormats formats;
  private final Notes notes;
  private long row;

  SheetRows(XmlPart xml, List<String> words, CellFormats formats, Notes notes) {
    this.xml = xml;
    this.words = words;
    this.formats = formats;
    this.notes = notes;
  }

  void forEach(Predicate<Row> wants) throws XMLStreamException {
    for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
      if (event.get() == Event.START && xml.name().equals("row")) {
        row = xml.attribute("r").map(Long::valueOf).orElse(row + 1);
        Row read = new Row(row, cells());
        if (!read.isBlank() && !wants.test(read)) {
          return;
        }
      }
    }
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
      if (event.get() == Event.END && xml.name().equals("row")) {
        break;
      }
      if (event.get() == Event.START && xml.name().equals("c")) {
        String reference = xml.attribute("r").orElse("");
        int column = reference.isEmpty() ? cells.size() : column(reference);
        String words = cell(reference.isEmpty() ? "#" + (column + 1) : reference);
        if (column < MOST_COLUMNS) {
          put(cells, column, words);
        }
      }
    }
    return Collections.unmodifiableList(cells.subList(0, Header.used(cells)));
  }

  private static void put(List<String> cells, int column, String words) {
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, words);
  }

  /// The column of a cell reference like `AB12`, from 0.
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
      int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = 26 * column + letter + 1;
    }
    return Math.max(column, 1) - 1;
  }

  private String cell(String reference) throws XMLStreamException {
    String type = xml.attribute("t").orElse("n");
    int style = xml.attribute("s").map(Integer::valueOf).orElse(0);
    String value = "";
    String inline = "";
    boolean formula = false;
    for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
      if (event.get() == Event.END && xml.name().equals("c")) {
        break;
      }
      if (event.get() == Event.START) {
        switch (xml.name()) {
          case "v" -> value = xml.textToEnd();
          case "is" -> inline = richText(xml);
          case "f" -> {
            formula = true;
            xml.skip();
          }
          default -> xml.skip();
        }
      }
    }
    if (formula && value.isEmpty() && !type.equals("str")) {
      notes.add(NoteKind.FORMULA_WITHOUT_VALUE, Place.line(row), reference);
    }
    return type.equals("inlineStr") ? inline : meaning(reference, type, value, style);
  }

  private String meaning(String reference, String type, String value, int style) {
    return switch (type) {
      case "s" -> shared(value);
      case "b" -> value.strip().equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
      case "e" -> {
        notes.add(NoteKind.ERROR_CELL, Place.line(row), reference, value);
        yield "";
      }
      case "str" -> unescape(value);
      case "d" -> value.strip();
      default -> formats.write(value.strip(), style);
    };
  }

  private String shared(String value) {
    try {
      int index = Integer.parseInt(value.strip());
      return index >= 0 && index < words.size() ? words.get(index) : "";
    } catch (NumberFormatException noIndex) {
      return "";
    }
  }

  /// The words of a rich text from where it starts to its end, without its phonetic reading.
  static String richText(XmlPart xml) throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      Optional<Event> event = xml.next();
      if (event.isEmpty()) {
        break;
      }
      if (event.get() == Event.END) {
        depth--;
      } else if (event.get() == Event.START) {
        switch (xml.name()) {
          case "t" -> text.append(xml.textToEnd());
          case "rPh", "rPr", "phoneticPr" -> xml.skip();
          default -> depth++;
        }
      }
    }
    return unescape(text.toString());
  }

  private static String unescape(String words) {
    return words.contains("_x")
        ? ESCAPE
            .matcher(words)
            .replaceAll(found ->
                java.util.regex.Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), 16))))
        : words;
  }
}
