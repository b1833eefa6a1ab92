package org.storyloom.source.files.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.storyloom.table.file.NoteKind;

/// The tracked changes that are open at a place. What a change takes out is passed over, but its
/// words are kept for the report; what it puts in is text. Moved words are text where they were
/// moved to.
final class Changes {
  private final Deque<Insertion> insertions = new ArrayDeque<>();
  private final StringBuilder skipped = new StringBuilder();
  private final List<Moved> moved = new ArrayList<>();
  private boolean movedTo;

  /// The depth of the element that is passed over; -1 where none is.
  private int skipDepth = -1;

  private boolean skipMoves;
  private String author = "";

  private record Insertion(int depth, String author, Para para, int from) {}

  private record Moved(Para para, int at, String author, String words) {}

  boolean areSkipping() {
    return skipDepth >= 0;
  }

  /// Words inside what is passed over.
  void skip(String words) {
    skipped.append(words);
  }

  /// A change starts with the element at this depth; `para` is where it starts.
  void start(String name, int depth, String by, Para para) {
    switch (name) {
      case "del", "moveFrom" -> skipFrom(depth, by, name.equals("moveFrom"));
      case "moveTo" -> movedTo = true;
      default -> insertions.push(new Insertion(depth, by, para, para.text.length()));
    }
  }

  /// Passes over the element at this depth.
  void skipFrom(int depth, String by, boolean moves) {
    if (!areSkipping()) {
      skipDepth = depth;
      skipMoves = moves;
      author = by;
      skipped.setLength(0);
    }
  }

  /// The element at this depth has ended, in this flow.
  void end(int depth, Flow flow) {
    Insertion open = insertions.peek();
    if (depth != skipDepth && (open == null || open.depth() != depth)) {
      return;
    }
    Para para = flow.nearest();
    if (depth == skipDepth) {
      skipDepth = -1;
      String words = skipped.toString().strip();
      if (skipMoves) {
        moved.add(new Moved(para, para.text.length(), author, words));
      } else if (!words.isEmpty()) {
        para.note(NoteKind.DELETED_WORDS, author, words);
      }
    }
    if (open != null && open.depth() == depth) {
      insertions.pop();
      int end = para.text.length();
      if (open.para() != para || end > open.from()) {
        open.para()
            .marks
            .add(
                new Para.Mark(
                    NoteKind.INSERTED_WORDS, open.from(), para, end, List.of(open.author())));
      }
    }
  }

  /// Words that were moved away to nowhere are deleted words.
  void close() {
    for (Moved one : moved) {
      if (!movedTo && !one.words().isEmpty()) {
        one.para()
            .marks
            .add(
                new Para.Mark(
                    NoteKind.DELETED_WORDS,
                    one.at(),
                    one.para(),
                    one.at(),
                    List.of(one.author(), one.words())));
      }
    }
  }
}
