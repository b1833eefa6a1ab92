package org.storyloom.source;

import org.storyloom.source.passage.Borders;

/// A title for a text that has none: its first words, on one line.
final class FirstWords {
  private static final int LONGEST = 60;

  private FirstWords() {}

  static String of(String text) {
    StringBuilder words = new StringBuilder(LONGEST + 2);
    int at = 0;
    int lastBreak = 0;
    while (at < text.length() && words.length() <= LONGEST) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (!Character.isWhitespace(c)) {
        words.appendCodePoint(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        lastBreak = words.length();
        words.append(' ');
      }
    }
    String all = words.toString().strip();
    if (at >= text.length() && all.length() <= LONGEST) {
      return all;
    }
    if (lastBreak > LONGEST / 2) {
      return all.substring(0, lastBreak) + "…";
    }
    int cut = Math.max(1, Math.min(all.length(), LONGEST));
    return Borders.whole(all, 0, cut).map(span -> span.of(all)).orElse("") + "…";
  }
}
