package org.storyloom.ui.control.text;

import java.util.Arrays;
import java.util.Optional;

/// The paragraphs that are drawn, as ranges of the canonical text, and the way there and back.
/// Blank lines and the names and times before a speaker's words are not drawn; a position inside
/// them belongs to the nearest words. No text is copied: a paragraph's words are cut out when they
/// are asked for.
final class Lines {
  /// A place in what is drawn: a line and a UTF-16 offset in it.
  record Place(int line, int offset) {}

  /// How far a line stands below the one before it.
  enum Gap {
    NONE,
    SENTENCE,
    TURN,
    LOW_TURN
  }

  /// Fewer letters than this fit into one row.
  private static final int ONE_ROW = 62;

  private static final int NOBODY = -1;
  private static final String SENTENCE_ENDS = ".?!…:;”\"“»)";

  private final Document document;
  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] turns = new int[64];
  private int count;

  private Lines(Document document) {
    this.document = document;
    this.text = document.text();
  }

  static Lines of(Document document) {
    Lines lines = new Lines(document);
    int at = 0;
    for (int i = 0; i < document.stretches().size(); i++) {
      Stretch stretch = document.stretches().get(i);
      lines.cut(at, stretch.start(), NOBODY);
      lines.cut(stretch.wordsStart(), stretch.end(), i);
      at = stretch.end();
    }
    lines.cut(at, lines.text.length(), NOBODY);
    if (lines.count == 0) lines.add(0, 0, NOBODY);
    return lines;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  String words(int line) {
    return text.substring(starts[line], ends[line]);
  }

  String text() {
    return text;
  }

  boolean isQuiet(int line) {
    return turns[line] != NOBODY && document.stretches().get(turns[line]).quiet();
  }

  /// The stretch that begins with this line, where one does.
  Optional<Stretch> opened(int line) {
    boolean opens = turns[line] != NOBODY && (line == 0 || turns[line - 1] != turns[line]);
    return opens ? Optional.of(document.stretches().get(turns[line])) : Optional.empty();
  }

  Gap gap(int line) {
    if (line == 0) return Gap.NONE;
    int before = ends[line - 1];
    boolean blankBetween = text.substring(before, starts[line]).indexOf('\n', 1) > 0;
    if (isLow(line - 1) && turns[line] != turns[line - 1]) return Gap.LOW_TURN;
    if (turns[line] != turns[line - 1] || blankBetween) return Gap.TURN;
    boolean sentence = before > 0 && SENTENCE_ENDS.indexOf(text.charAt(before - 1)) >= 0;
    return sentence ? Gap.SENTENCE : Gap.NONE;
  }

  /// Whether a turn has one row only, beside a name and a time that take two.
  private boolean isLow(int line) {
    return length(line) < ONE_ROW
        && opened(line).filter(turn -> !turn.time().isEmpty()).isPresent();
  }

  /// The line whose words hold a position, or the last one that begins before it.
  int lineAt(int position) {
    int found = Arrays.binarySearch(starts, 0, count, position);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /// Where a position of the canonical text is drawn. Inside what is not drawn: the next words
  /// where `forward`, else the end of those before.
  Place place(int position, boolean forward) {
    int line = lineAt(position);
    boolean endsOne = line > 0 && ends[line - 1] == position;
    if (endsOne && !forward) return new Place(line - 1, length(line - 1));
    if (position <= ends[line]) return new Place(line, Math.max(0, position - starts[line]));
    if (forward && line + 1 < count) return new Place(line + 1, 0);
    return new Place(line, length(line));
  }

  /// The position in the canonical text of a place in what is drawn.
  int position(Place place) {
    return starts[place.line()] + Math.min(place.offset(), length(place.line()));
  }

  /// The range between two places, in either order, without the undrawn text at its two ends.
  Range range(Place one, Place other) {
    boolean inOrder = position(one) <= position(other);
    Place from = inOrder ? one : other;
    Place to = inOrder ? other : one;
    if (from.equals(to)) return new Range(position(from), position(from));
    boolean skipsFirst = from.line() < to.line() && from.offset() >= length(from.line());
    boolean skipsLast = from.line() < to.line() && to.offset() == 0;
    int start = skipsFirst ? starts[from.line() + 1] : position(from);
    int end = skipsLast ? ends[to.line() - 1] : position(to);
    return new Range(Math.min(start, end), end);
  }

  private void cut(int from, int to, int turn) {
    int at = from;
    while (at < to) {
      int lineEnd = text.indexOf('\n', at, to);
      int end = lineEnd < 0 ? to : lineEnd;
      if (!text.substring(at, end).isBlank()) add(at, end, turn);
      at = end + 1;
    }
  }

  private void add(int start, int end, int turn) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      turns = Arrays.copyOf(turns, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    turns[count] = turn;
    count++;
  }
}
