package org.storyloom.source.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.storyloom.source.files.TextLine.Kind;

/// Tells headings, list items and table rows of a Markdown text (CommonMark) from its words. The
/// text itself stays as it was written, marks and all.
final class MarkdownLines {
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s.*)?");
  private static final Pattern RULE =
      Pattern.compile(" {0,3}(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,}|=+\\s*)");
  private static final Pattern ITEM = Pattern.compile("\\s{0,8}(?:[-+*]|\\d{1,9}[.)])\\s+\\S.*");
  private static final Pattern ROW = Pattern.compile("\\s{0,3}\\|.*");
  private static final Pattern FOOTNOTE = Pattern.compile(" {0,3}\\[\\^[^\\]]+\\]:.*");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

  private MarkdownLines() {}

  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    boolean fenced = false;
    for (TextLine line : TextLine.plain(text)) {
      String words = line.words(text);
      boolean fence = FENCE.matcher(words).matches();
      Kind kind = fenced || fence ? Kind.TABLE_ROW : kind(words);
      fenced ^= fence;
      lines.add(line.isWords() ? TextLine.of(line.start(), line.end(), kind) : line);
    }
    return lines;
  }

  private static Kind kind(String words) {
    if (HEADING.matcher(words).matches() || RULE.matcher(words).matches()) {
      return Kind.HEADING;
    }
    if (ITEM.matcher(words).matches()) {
      return Kind.LIST_ITEM;
    }
    boolean row = ROW.matcher(words).matches() || FOOTNOTE.matcher(words).matches();
    return row ? Kind.TABLE_ROW : Kind.WORDS;
  }
}
