package org.storyloom.source.passage;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/// Where a passage may begin and end: never inside what a reader sees as one character (an emoji of
/// many code points, a letter with its accent), and within the text.
public final class Borders {
  private static final BreakIterator CHARACTERS = BreakIterator.getCharacterInstance(Locale.ROOT);

  private static final char FIRST_JOINING = '\u0300';

  private Borders() {}

  /// The range that somebody marked, as a passage: without white space at its edges, and whole
  /// characters. Empty where nothing is left of it.
  public static Optional<Span> tidy(String text, int from, int to) {
    int start = Math.clamp(from, 0, text.length());
    int end = Math.clamp(to, 0, text.length());
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (start < end && blank(text.charAt(end - 1))) {
      end--;
    }
    return whole(text, start, end);
  }

  /// The range as it stands, widened only to whole characters. Empty where it holds none.
  public static Optional<Span> whole(String text, int from, int to) {
    int start = Math.clamp(from, 0, text.length());
    int end = Math.clamp(to, 0, text.length());
    if (start >= end) {
      return Optional.empty();
    }
    boolean plainStart = plain(text, start);
    boolean plainEnd = plain(text, end);
    if (plainStart && plainEnd) {
      return Optional.of(new Span(start, end));
    }
    BreakIterator characters = (BreakIterator) CHARACTERS.clone();
    characters.setText(text);
    return Optional.of(
        new Span(
            plainStart || characters.isBoundary(start) ? start : characters.preceding(start),
            plainEnd || characters.isBoundary(end) ? end : characters.following(end)));
  }

  /// Whether a border is plain to see: no sign below this joins with its neighbour. (A carriage
  /// return would, but a canonical text has none.)
  private static boolean plain(String text, int at) {
    return at == 0
        || at == text.length()
        || (text.charAt(at - 1) < FIRST_JOINING && text.charAt(at) < FIRST_JOINING);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
