package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// All marks of a document, ready to be asked which of them touch a range. A mark that runs over
/// several lines has its lane from the start, the same in all of them; one inside a single line
/// finds its lane when the line is drawn.
final class Marks {
  /// A piece of a line, in units of the canonical text, and the marks over it.
  record Piece(int start, int end, List<Mark> marks) {}

  /// Not yet in a lane: that depends on how the line is broken.
  static final int NO_LANE = -1;

  /// A mark and the lane that is kept for it.
  record Placed(Mark mark, int lane) {}

  static final Marks NONE = new Marks(List.of());

  private final List<Placed> byStart;
  private final int[] furthest;

  private Marks(List<Placed> byStart) {
    this.byStart = byStart;
    this.furthest = new int[byStart.size()];
    int end = 0;
    for (int i = 0; i < furthest.length; i++) {
      end = Math.max(end, byStart.get(i).mark().end());
      furthest[i] = end;
    }
  }

  /// The marks that are not muted, over these lines.
  static Marks of(List<Mark> marks, Lines lines) {
    List<Mark> sorted =
        marks.stream()
            .filter(mark -> !mark.muted())
            .sorted(
                Comparator.comparingInt(Mark::start)
                    .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
            .toList();
    List<Placed> placed = new ArrayList<>(sorted.size());
    int[] lastLines = new int[0];
    for (Mark mark : sorted) {
      int first = lines.place(mark.start(), true).line();
      int last = lines.place(mark.end(), false).line();
      if (last <= first) {
        placed.add(new Placed(mark, NO_LANE));
        continue;
      }
      int lane = 0;
      while (lane < lastLines.length && lastLines[lane] >= first) lane++;
      if (lane == lastLines.length) lastLines = Arrays.copyOf(lastLines, lane + 1);
      lastLines[lane] = last;
      placed.add(new Placed(mark, lane));
    }
    return new Marks(placed);
  }

  /// Those that share at least one unit with a range, by their start.
  List<Placed> touching(int from, int to) {
    List<Placed> found = new ArrayList<>();
    for (int i = firstReaching(from); i < byStart.size(); i++) {
      Placed placed = byStart.get(i);
      if (placed.mark().start() >= to) break;
      if (placed.mark().touches(from, to)) found.add(placed);
    }
    return found;
  }

  private int firstReaching(int from) {
    int low = 0;
    int high = furthest.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (furthest[middle] > from) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /// Cuts a range where codings begin and end, so that each piece lies under the same ones.
  static List<Piece> pieces(List<Marks.Placed> placed, int from, int to) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Marks.Placed p : placed) {
      cuts.add(Math.max(from, p.mark().start()));
      cuts.add(Math.min(to, p.mark().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    Integer start = cuts.isEmpty() ? null : cuts.first();
    while (start != null) {
      Integer end = cuts.higher(start);
      if (end == null) break;
      List<Mark> over = over(placed, start, end);
      if (!over.isEmpty()) pieces.add(new Piece(start, end, over));
      start = end;
    }
    return pieces;
  }

  private static List<Mark> over(List<Marks.Placed> placed, int start, int end) {
    return placed.stream()
        .map(Marks.Placed::mark)
        .filter(mark -> mark.touches(start, end))
        .toList();
  }
}
