package org.storyloom.source.files.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final boolean trustFields;
  private final Deque<Flow> flows = new ArrayDeque<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Boolean> chosen = new ArrayDeque<>();
  private final Fields fields = new Fields();
  private final Changes changes = new Changes();
  private final Pictures pictures = new Pictures();
  private final Run run = new Run();

  /// Where comments start that have not ended.
  private final Map<String, Para.Mark> comments = new HashMap<>();

  private final Set<String> commented = new HashSet<>();

  private WordBody(XmlPart xml, WordStyles styles, boolean trustFields) {
    this.xml = xml;
    this.styles = styles;
    this.trustFields = trustFields;
  }

  /// The formatting of the run that is being read, as far as it matters.
  private static final class Run {
    private boolean bold;
    private boolean hidden;

    void reset() {
      bold = false;
      hidden = false;
    }
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
    var body = new WordBody(xml, styles, trustFields);
    body.flows.push(new Flow());
    body.walk();
    List<Para> all = body.flows.getLast().all();
    body.changes.close();
    return new Walked(all, !body.fields.inCode());
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
      words(xml.textToEnd());
      return false;
    }
    if (!changes.areSkipping()) {
      pictures
          .at(xml, open.contains("object"))
          .ifPresent(seen -> flow().nearest().note(seen.kind(), seen.facts()));
    }
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
      case "p" -> inFlow(Flow::startParagraph);
      case "r" -> run.reset();
      case "tr" -> inFlow(Flow::startRow);
      case "tc" -> inFlow(Flow::startCell);
      case "txbxContent" -> flows.push(new Flow());
      case "t", "delText", "tab", "ptab", "br", "cr", "sym", "noBreakHyphen", "softHyphen" -> {
        return runContent(name);
      }
      case "fldChar" -> field(xml.attribute("fldCharType").orElse(""));
      case "rt" -> {
        paragraph().note(NoteKind.RUBY, xml.textToEnd().strip());
        return false;
      }
      case "footnoteReference", "endnoteReference" -> reference(name);
      case "commentRangeStart", "commentRangeEnd", "commentReference" -> comment(name);
      case "altChunk", "subDoc" ->
          flow().nearest().note(NoteKind.OTHER_DOCUMENT, xml.attribute("id").orElse(""));
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

  private void inFlow(Consumer<Flow> step) {
    if (!changes.areSkipping()) {
      step.accept(flow());
    }
  }

  private void end() {
    String name = xml.name();
    if (xml.namespace().contains(CHOICES) && name.equals("AlternateContent")) {
      chosen.poll();
    } else if (xml.namespace().contains(WORD)) {
      changes.end(open.size(), flow());
      switch (name) {
        case "p" -> endParagraph();
        case "tc" -> inFlow(Flow::endCell);
        case "tr" -> inFlow(Flow::endRow);
        case "txbxContent" -> endBox();
        default -> {
          // The end of anything else says nothing.
        }
      }
    }
  }

  private void endParagraph() {
    if (changes.areSkipping()) {
      changes.skip("\n");
    } else {
      flow().endParagraph();
    }
  }

  private void endBox() {
    List<Para> box = flows.pop().all();
    if (!box.isEmpty() && box.stream().anyMatch(para -> !para.text.isEmpty())) {
      box.getFirst()
          .marks
          .add(
              new Para.Mark(
                  NoteKind.TEXT_BOX, 0, box.getLast(), box.getLast().text.length(), List.of()));
      paragraph().boxes.addAll(box);
    }
  }

  private boolean runContent(String name) throws XMLStreamException {
    if (!"r".equals(open.peek())) {
      // A tab among the tab stops, a break among the settings.
      return true;
    }
    switch (name) {
      case "t", "delText" -> {
        words(xml.textToEnd().replaceAll("[\\r\\n]", " "));
        return false;
      }
      case "tab", "ptab" -> words("\t");
      case "br" -> lineBreak();
      case "cr" -> words("\n");
      case "noBreakHyphen" -> words("\u2011");
      case "softHyphen" -> words("\u00AD");
      default -> symbol();
    }
    return true;
  }

  /// A break to a new page parts nothing where no words stand before it.
  private void lineBreak() {
    boolean line = xml.attribute("type").orElse("textWrapping").equals("textWrapping");
    if (line || (!changes.areSkipping() && !paragraph().text.isEmpty())) {
      words("\n");
    }
  }

  private void symbol() {
    String code = xml.attribute("char").orElse("");
    if (code.matches("[0-9A-Fa-f]{2,4}")) {
      int sign = Integer.parseInt(code, 16);
      if (sign >= 0x20 && (sign < 0xD800 || sign > 0xDFFF)) {
        if (!changes.areSkipping()) {
          paragraph().note(NoteKind.SYMBOL, xml.attribute("font").orElse(""));
        }
        words(Character.toString(sign));
      }
    }
  }

  private void words(String words) {
    if (changes.areSkipping()) {
      changes.skip(words);
      return;
    }
    if (trustFields && fields.inCode()) {
      return;
    }
    Para para = paragraph();
    int from = para.text.length();
    para.append(words, run.bold);
    if (run.hidden && !words.isBlank()) {
      int to = para.text.length();
      para.marks.add(new Para.Mark(NoteKind.HIDDEN_WORDS, from, para, to, List.of()));
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end().ifPresent(this::words);
      default -> {
        // A field character of no known type.
      }
    }
  }

  private void reference(String name) {
    if (!changes.areSkipping()) {
      NoteKind kind = name.equals("footnoteReference") ? NoteKind.FOOTNOTE : NoteKind.ENDNOTE;
      paragraph().note(kind, xml.attribute("id").orElse(""));
    }
  }

  private void comment(String name) {
    String id = xml.attribute("id").orElse("");
    switch (name) {
      case "commentRangeStart" -> {
        Para para = paragraph();
        int from = para.text.length();
        comments.put(id, new Para.Mark(NoteKind.MARGIN_COMMENT, from, para, from, List.of(id)));
      }
      case "commentRangeEnd" -> endComment(id, flow().nearest());
      default -> {
        // A comment without a range stands where its sign stands.
        if (commented.add(id)) {
          flow().nearest().note(NoteKind.MARGIN_COMMENT, id);
        }
      }
    }
  }

  private void endComment(String id, Para para) {
    Para.Mark from = comments.remove(id);
    if (from != null && commented.add(id)) {
      from.to()
          .marks
          .add(new Para.Mark(from.kind(), from.from(), para, para.text.length(), from.facts()));
    }
  }

  private void change(String name) {
    boolean mark = "rPr".equals(open.peek());
    boolean row = "trPr".equals(open.peek()) || name.equals("cellDel");
    String author = xml.attribute("author").orElse("");
    if (mark) {
      if (!changes.areSkipping() && (name.equals("del") || name.equals("moveFrom"))) {
        paragraph().markDeleted |= open.contains("pPr");
      }
    } else if (row) {
      if (!name.equals("ins")) {
        // The row is what holds trPr; the cell what holds tcPr.
        changes.skipFrom(open.size() - 2, author, false);
      }
    } else if (!changes.areSkipping()) {
      changes.start(name, open.size(), author, paragraph());
    }
  }

  private void property(String name) {
    String value = xml.attribute("val").orElse("");
    boolean on = !value.equals("0") && !value.equals("false") && !value.equals("off");
    switch (name) {
      case "b" -> run.bold |= on && isRunProperty();
      case "vanish" -> run.hidden |= on && isRunProperty();
      case "rStyle" -> run.bold |= value.equals("Strong");
      case "pStyle" -> heading(styles.isHeading(value));
      case "outlineLvl" -> heading(WordStyles.isHeadingLevel(value));
      case "numId" -> numbered(!value.equals("0"));
      case "checkBox" -> fields.box();
      case "checked" -> fields.ticked(on);
      case "default" -> byDefault(value, on);
      case "listEntry" -> fields.entry(value);
      case "result" -> fields.chosen(value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0);
      default -> {
        // What it looks like says nothing.
      }
    }
  }

  private void byDefault(String value, boolean on) {
    if ("checkBox".equals(open.peek())) {
      fields.ticked(on);
    } else if ("ddList".equals(open.peek()) && value.matches("\\d{1,4}")) {
      fields.chosen(Integer.parseInt(value));
    }
  }

  private boolean isRunProperty() {
    return "rPr".equals(open.peek()) && !open.contains("pPr");
  }

  private void heading(boolean is) {
    if (is && !changes.areSkipping() && "pPr".equals(open.peek())) {
      paragraph().kind = WordText.Kind.HEADING;
    }
  }

  private void numbered(boolean is) {
    if (is && !changes.areSkipping() && open.contains("pPr")) {
      Para para = paragraph();
      para.numbered = true;
      if (para.kind == WordText.Kind.WORDS) {
        para.kind = WordText.Kind.LIST_ITEM;
      }
    }
  }

  private Flow flow() {
    return flows.element();
  }

  private Para paragraph() {
    return flow().paragraph();
  }
}
