package org.storyloom.source.files.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.XmlPart;
import org.storyloom.table.file.XmlPart.Event;

/// Walks the XML of one part of a document (its body, its footnotes, a header) once, forward, and
/// gathers paragraphs. Tracked changes are read as accepted.
final class WordBody {
  private static final String WORD = "wordprocessingml";
  private static final String CHOICES = "markup-compatibility";
  private static final String MATHS = "/math";
  private static final Set<String> WITHOUT_WORDS =
      Set.of(
          "instrText",
          "delInstrText",
          "sdtPr",
          "sdtEndPr",
          "sectPr",
          "tblPr",
          "tblPrEx",
          "tblGrid",
          "pPrChange",
          "rPrChange",
          "binData");

  private final XmlPart xml;
  private final WordStyles styles;
  private final Writing writing;
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Boolean> chosen = new ArrayDeque<>();
  private final Pictures pictures = new Pictures();
  private final Comments comments = new Comments();

  private WordBody(XmlPart xml, WordStyles styles, Writing writing) {
    this.xml = xml;
    this.styles = styles;
    this.writing = writing;
  }

  /// The paragraphs of a part.
  ///
  /// @param soundFields whether every field that began had its end
  record Walked(List<Para> paragraphs, boolean soundFields) {}

  /// Walks to the end of the part, or of the element that `xml` stands on.
  ///
  /// @param trustFields whether to leave out what stands in the code of fields; not where fields
  ///   are broken, because then everything may seem to be code
  static Walked walk(XmlPart xml, WordStyles styles, boolean trustFields)
      throws XMLStreamException {
    var writing = new Writing(trustFields);
    new WordBody(xml, styles, writing).walk();
    return new Walked(writing.all(), !writing.fields.inCode());
  }

  private void walk() throws XMLStreamException {
    int depth = 0;
    for (Optional<Event> event = xml.next(); event.isPresent(); event = xml.next()) {
      switch (event.get()) {
        case START -> {
          if (start()) {
            open.push(xml.name());
            depth++;
          }
        }
        case END -> {
          if (depth-- == 0) {
            return;
          }
          open.pop();
          end();
        }
        case TEXT -> {
          // Text stands in elements that are read as a whole.
        }
      }
    }
  }

  /// Takes the element that starts here; no where it has been read to its end already.
  private boolean start() throws XMLStreamException {
    String namespace = xml.namespace();
    if (namespace.contains(WORD)) {
      return startWord(xml.name());
    }
    if (namespace.contains(CHOICES)) {
      return startChoice(xml.name());
    }
    if (namespace.endsWith(MATHS) && xml.name().equals("t")) {
      writing.words(xml.textToEnd());
      return false;
    }
    pictures
        .at(xml, open.contains("object"))
        .ifPresent(seen -> writing.note(seen.kind(), seen.facts()));
    return true;
  }

  /// Of several forms of the same thing only the first is read, so that text boxes come once.
  private boolean startChoice(String name) throws XMLStreamException {
    switch (name) {
      case "AlternateContent" -> chosen.push(false);
      case "Choice", "Fallback" -> {
        if (!chosen.isEmpty() && chosen.pop()) {
          chosen.push(true);
          xml.skip();
          return false;
        }
        chosen.push(true);
      }
      default -> {
        // Nothing else of this namespace holds words.
      }
    }
    return true;
  }

  private boolean startWord(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> writing.step(Flow::startParagraph);
      case "r" -> writing.startRun();
      case "tr" -> writing.step(Flow::startRow);
      case "tc" -> writing.step(Flow::startCell);
      case "txbxContent" -> writing.startBox();
      case "t", "delText", "tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "softHyphen" -> {
        return runContent(name);
      }
      case "fldChar" -> writing.field(attribute("fldCharType"));
      case "rt" -> {
        writing.note(NoteKind.RUBY, List.of(xml.textToEnd().strip()));
        return false;
      }
      case "footnoteReference" -> writing.note(NoteKind.FOOTNOTE, List.of(attribute("id")));
      case "endnoteReference" -> writing.note(NoteKind.ENDNOTE, List.of(attribute("id")));
      case "altChunk", "subDoc" -> writing.note(NoteKind.OTHER_DOCUMENT, List.of(attribute("id")));
      case "commentRangeStart" -> comments.start(attribute("id"), writing.paragraph());
      case "commentRangeEnd" -> comments.end(attribute("id"), writing.nearest());
      case "commentReference" -> comments.sign(attribute("id"), writing.nearest());
      case "ins", "del", "moveFrom", "moveTo", "cellDel" -> change(name);
      default -> {
        if (WITHOUT_WORDS.contains(name)) {
          xml.skip();
          return false;
        }
        property(name);
      }
    }
    return true;
  }

  private void end() {
    String name = xml.name();
    if (xml.namespace().contains(CHOICES) && name.equals("AlternateContent")) {
      chosen.poll();
    } else if (xml.namespace().contains(WORD)) {
      writing.changes.end(open.size(), writing.flow());
      switch (name) {
        case "p" -> writing.endParagraph();
        case "tc" -> writing.step(Flow::endCell);
        case "tr" -> writing.step(Flow::endRow);
        case "txbxContent" -> writing.endBox();
        default -> {
          // The end of anything else says nothing.
        }
      }
    }
  }

  private boolean runContent(String name) throws XMLStreamException {
    if (!"r".equals(open.peek())) {
      // A tab among the tab stops, a break among the settings.
      return true;
    }
    switch (name) {
      case "t", "delText" -> {
        writing.words(xml.textToEnd().replaceAll("[\\r\\n]", " "));
        return false;
      }
      case "tab", "ptab" -> writing.words("\t");
      case "br" -> writing.lineBreak(xml.attribute("type").orElse("textWrapping"));
      case "cr" -> writing.words("\n");
      case "noBreakHyphen" -> writing.words("\u2011");
      case "softHyphen" -> writing.words("\u00AD");
      default -> writing.symbol(attribute("char"), attribute("font"));
    }
    return true;
  }

  private void change(String name) {
    Changes changes = writing.changes;
    boolean ofMark = "rPr".equals(open.peek());
    boolean ofRow = "trPr".equals(open.peek()) || name.equals("cellDel");
    if (ofMark) {
      if (!changes.areSkipping() && (name.equals("del") || name.equals("moveFrom"))) {
        writing.paragraph().markDeleted |= open.contains("pPr");
      }
    } else if (ofRow) {
      if (!name.equals("ins")) {
        // The row is what holds trPr; the cell what holds tcPr.
        changes.skipFrom(open.size() - 2, attribute("author"), false);
      }
    } else if (!changes.areSkipping()) {
      changes.start(name, open.size(), attribute("author"), writing.paragraph());
    }
  }

  private void property(String name) {
    String value = attribute("val");
    boolean on = !value.equals("0") && !value.equals("false") && !value.equals("off");
    switch (name) {
      case "b" -> ofRun(on, Writing::makeBold);
      case "vanish" -> ofRun(on, Writing::hide);
      case "rStyle" -> ofRun(value.equals("Strong"), Writing::makeBold);
      case "pStyle" -> ofParagraph(styles.isHeading(value), Para::makeHeading);
      case "outlineLvl" -> ofParagraph(WordStyles.isHeadingLevel(value), Para::makeHeading);
      case "numId" -> ofParagraph(!value.equals("0"), Para::makeNumbered);
      case "checkBox" -> writing.fields.box();
      case "checked" -> writing.fields.ticked(on);
      case "default" -> byDefault(value, on);
      case "listEntry" -> writing.fields.entry(value);
      case "result" -> writing.fields.chosen(index(value));
      default -> {
        // What it looks like says nothing.
      }
    }
  }

  private void byDefault(String value, boolean on) {
    if ("checkBox".equals(open.peek())) {
      writing.fields.ticked(on);
    } else if ("ddList".equals(open.peek())) {
      writing.fields.chosen(index(value));
    }
  }

  /// A property of the run, not of the paragraph mark.
  private void ofRun(boolean on, Consumer<Writing> property) {
    if (on && "rPr".equals(open.peek()) && !open.contains("pPr")) {
      property.accept(writing);
    }
  }

  private void ofParagraph(boolean on, Consumer<Para> property) {
    if (on && !writing.changes.areSkipping() && open.contains("pPr")) {
      property.accept(writing.paragraph());
    }
  }

  private static int index(String value) {
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
  }

  private String attribute(String name) {
    return xml.attribute(name).orElse("");
  }
}
