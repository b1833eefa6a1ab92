package org.storyloom.source.files.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.storyloom.table.file.NoteKind;

/// What has been written down of a part so far, and how what comes next is to be written: not at
/// all where a tracked change takes it out or it is the code of a field, bold, hidden, into a text
/// box.
final class Writing {
  final Changes changes = new Changes();
  final Fields fields = new Fields();
  private final boolean trustFields;
  private final Deque<Flow> flows = new ArrayDeque<>();
  private boolean bold;
  private boolean hidden;

  /// @param trustFields whether to leave out what stands in the code of fields
  Writing(boolean trustFields) {
    this.trustFields = trustFields;
    flows.push(new Flow());
  }

  /// All paragraphs, once the part has been read.
  List<Para> all() {
    List<Para> all = flows.getLast().all();
    changes.close();
    return all;
  }

  void startRun() {
    bold = false;
    hidden = false;
  }

  void makeBold() {
    bold = true;
  }

  void hide() {
    hidden = true;
  }

  /// Takes a step in the structure, where it is one that stays.
  void step(Consumer<Flow> step) {
    if (!changes.areSkipping()) {
      step.accept(flow());
    }
  }

  void endParagraph() {
    if (changes.areSkipping()) {
      changes.skip("\n");
    } else {
      flow().endParagraph();
    }
  }

  void startBox() {
    flows.push(new Flow());
  }

  /// A text box has ended; its paragraphs come after the one on which it hangs.
  void endBox() {
    List<Para> box = flows.pop().all();
    if (box.stream().anyMatch(para -> !para.text.isEmpty())) {
      Para last = box.getLast();
      box.getFirst()
          .marks
          .add(new Para.Mark(NoteKind.TEXT_BOX, 0, last, last.text.length(), List.of()));
      paragraph().boxes.addAll(box);
    }
  }

  void words(String words) {
    if (changes.areSkipping()) {
      changes.skip(words);
      return;
    }
    if (trustFields && fields.inCode()) {
      return;
    }
    Para para = paragraph();
    int from = para.text.length();
    para.append(words, bold);
    if (hidden && !words.isBlank()) {
      int to = para.text.length();
      para.marks.add(new Para.Mark(NoteKind.HIDDEN_WORDS, from, para, to, List.of()));
    }
  }

  /// A break: a new line; a new page or column parts nothing where no words stand before it.
  void lineBreak(String type) {
    if (type.equals("textWrapping") || (!changes.areSkipping() && !paragraph().text.isEmpty())) {
      words("\n");
    }
  }

  /// A sign of a symbol font by its code there, which is kept as it is.
  void symbol(String code, String font) {
    if (code.matches("[0-9A-Fa-f]{2,4}")) {
      int sign = Integer.parseInt(code, 16);
      if (sign >= 0x20 && (sign < 0xD800 || sign > 0xDFFF)) {
        note(NoteKind.SYMBOL, List.of(font));
        words(Character.toString(sign));
      }
    }
  }

  /// The character that begins, parts or ends a field.
  void field(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end().ifPresent(this::words);
      default -> {
        // A field character of no known type.
      }
    }
  }

  /// Says something about this place.
  void note(NoteKind kind, List<String> facts) {
    if (!changes.areSkipping()) {
      nearest().note(kind, facts);
    }
  }

  /// The paragraph that is being written, or the one that comes next.
  Para paragraph() {
    return flow().paragraph();
  }

  /// The paragraph that is being written, or else the last before.
  Para nearest() {
    return flow().nearest();
  }

  Flow flow() {
    return flows.element();
  }
}
