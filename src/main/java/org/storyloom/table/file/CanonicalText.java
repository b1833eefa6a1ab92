package org.storyloom.table.file;

/// A text in the one form in which this program keeps texts: line ends are LF, no byte order mark
/// at its start, and U+0000 or a lone surrogate replaced by U+FFFD (same length). Nothing else is
/// changed: no Unicode normalisation, no trimming.
///
/// @param replaced how many characters were replaced
/// @param firstReplaced where the first of them stands in the text; -1 where none was
public record CanonicalText(String text, int replaced, int firstReplaced) {
  private static final char BOM = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /// The canonical form of a whole file's text.
  public static CanonicalText of(String raw) {
    return of(raw, !raw.isEmpty() && raw.charAt(0) == BOM ? 1 : 0);
  }

  /// The canonical form of a piece of text (a cell), where a leading U+FEFF means itself.
  public static CanonicalText ofPiece(String raw) {
    return of(raw, 0);
  }

  /// Says what was replaced, if anything was.
  public void report(Notes notes) {
    if (replaced > 0) {
      notes.add(
          NoteKind.CHARACTERS_REPLACED,
          Place.range(firstReplaced, firstReplaced + 1),
          Integer.toString(replaced));
    }
  }

  private static CanonicalText of(String raw, int from) {
    int plain = from;
    while (plain < raw.length() && (isPlain(raw.charAt(plain)) || isPair(raw, plain))) {
      plain += isPlain(raw.charAt(plain)) ? 1 : 2;
    }
    if (plain == raw.length()) {
      return new CanonicalText(from == 0 ? raw : raw.substring(from), 0, -1);
    }
    return rewrite(raw, from, plain);
  }

  private static boolean isPlain(char c) {
    return c != '\r' && c != 0 && !Character.isSurrogate(c);
  }

  private static CanonicalText rewrite(String raw, int from, int plain) {
    var out = new StringBuilder(raw.length()).append(raw, from, plain);
    int replaced = 0;
    int first = -1;
    for (int i = plain; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        out.append('\n');
        i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
      } else if (isPair(raw, i)) {
        out.append(c).append(raw.charAt(++i));
      } else if (c == 0 || Character.isSurrogate(c)) {
        first = replaced++ == 0 ? out.length() : first;
        out.append(REPLACEMENT);
      } else {
        out.append(c);
      }
    }
    return new CanonicalText(out.toString(), replaced, first);
  }

  private static boolean isPair(String raw, int i) {
    return Character.isHighSurrogate(raw.charAt(i))
        && i + 1 < raw.length()
        && Character.isLowSurrogate(raw.charAt(i + 1));
  }
}
