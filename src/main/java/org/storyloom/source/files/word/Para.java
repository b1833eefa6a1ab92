package org.storyloom.source.files.word;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.table.file.NoteKind;

/// A paragraph while it is being read, with what hangs on it. Where it stands in the text is known
/// only when all paragraphs are.
final class Para {
  final StringBuilder text = new StringBuilder();
  final List<Mark> marks = new ArrayList<>();

  /// The paragraphs of text boxes that hang on this one; they come after it.
  final List<Para> boxes = new ArrayList<>();

  WordText.Kind kind = WordText.Kind.WORDS;
  boolean numbered;

  /// Whether the file has it, and it is not only a place for something between paragraphs.
  boolean written;

  /// A tracked change takes the paragraph mark out: the next paragraph goes on with this one.
  boolean markDeleted;

  /// Where the bold words end that the paragraph starts with.
  int boldEnd;

  /// What parts it from what follows: a line feed, or a tab between cells of a table.
  char after = '\n';

  /// Where it starts in the whole text, once that is known.
  int start;

  /// Something to be said about a place in the text, from one paragraph to the same or a later one.
  record Mark(NoteKind kind, int from, Para to, int end, List<String> facts) {
    Mark saying(List<String> other) {
      return new Mark(kind, from, to, end, other);
    }
  }

  void makeHeading() {
    kind = WordText.Kind.HEADING;
  }

  void makeNumbered() {
    numbered = true;
    if (kind == WordText.Kind.WORDS) {
      kind = WordText.Kind.LIST_ITEM;
    }
  }

  boolean isSomething() {
    return written || !text.isEmpty() || !marks.isEmpty();
  }

  void append(String raw, boolean bold) {
    // A canonical text has no byte order mark at its start.
    String words = text.isEmpty() && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    boolean stillBold = bold && text.length() == boldEnd;
    text.append(words);
    if (stillBold) {
      boldEnd = text.length();
    }
  }

  void note(NoteKind kind, String... facts) {
    note(kind, List.of(facts));
  }

  void note(NoteKind kind, List<String> facts) {
    marks.add(new Mark(kind, text.length(), this, text.length(), facts));
  }
}
