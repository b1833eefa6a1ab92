package org.storyloom.source.files.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paragraphs one after another: those of a document's body, of a text box, of a footnote. Cells of
/// a table come in reading order, those of one row on one line with tabs between them.
final class Flow {
  private final List<Para> done = new ArrayList<>();
  private final Deque<Row> rows = new ArrayDeque<>();
  private @Nullable Para open;

  /// A row of a table while its cells are read.
  private static final class Row {
    private final int first;
    private int cells;

    Row(int first) {
      this.first = first;
    }
  }

  /// Starts a paragraph, or goes on with the one before where its mark was taken out.
  void startParagraph() {
    paragraph().written = true;
  }

  /// The paragraph that words go into. What stands before any paragraph starts one.
  Para paragraph() {
    if (open == null) {
      open = new Para();
    }
    return open;
  }

  /// The paragraph that is open here, or else the last before.
  Para nearest() {
    return open == null && !done.isEmpty() ? done.getLast() : paragraph();
  }

  void endParagraph() {
    if (open != null && !open.markDeleted) {
      close();
    } else if (open != null) {
      open.markDeleted = false;
    }
  }

  void startRow() {
    close();
    rows.push(new Row(done.size()));
  }

  void startCell() {
    close();
    Row row = rows.peek();
    if (row != null && row.cells++ > 0 && done.size() > row.first) {
      done.getLast().after = '\t';
    }
  }

  void endCell() {
    close();
  }

  void endRow() {
    close();
    if (!rows.isEmpty()) {
      Row row = rows.pop();
      if (done.size() > row.first) {
        done.get(row.first).kind = WordText.Kind.TABLE_ROW;
        done.getLast().after = '\n';
      }
    }
  }

  /// All paragraphs, once there are no more.
  List<Para> all() {
    close();
    return done;
  }

  private void close() {
    if (open != null && open.isSomething()) {
      done.add(open);
      done.addAll(open.boxes);
    }
    open = null;
  }
}
