package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// All marks of a document, ready to be asked which of them touch a range. A mark that runs over
/// several lines has its lane from the start, the same in all of them; one inside a single line
/// finds its lane when the line is drawn.
final class Marks {
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
}
