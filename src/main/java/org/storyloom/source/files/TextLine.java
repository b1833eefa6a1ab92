package org.storyloom.source.files;

import java.util.ArrayList;
import java.util.List;

/// One line of a canonical text: the half-open range `[start, end)` without its line feed.
///
/// @param boldEnd where the bold words that the line starts with end; `start` where it starts plain
record TextLine(int start, int end, Kind kind, int boldEnd) {
  /// What a line is to its text.
  enum Kind {
    WORDS,
    BLANK,
    HEADING,
    LIST_ITEM,
    TABLE_ROW
  }

  static TextLine of(int start, int end, Kind kind) {
    return new TextLine(start, end, kind, start);
  }

  /// The lines of a plain text.
  static List<TextLine> plain(String text) {
    List<TextLine> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      boolean blank = text.substring(start, end).isBlank();
      lines.add(of(start, end, blank ? Kind.BLANK : Kind.WORDS));
      start = end + 1;
    }
    return lines;
  }

  String words(String text) {
    return text.substring(start, end);
  }

  /// Whether the line is the words of somebody or something, and not blank, a heading or a table.
  boolean isWords() {
    return kind == Kind.WORDS;
  }
}
