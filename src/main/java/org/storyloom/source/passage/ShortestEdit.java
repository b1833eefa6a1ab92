package org.storyloom.source.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The elements that two short rows share when one is made from the other by the fewest insertions
/// and deletions (Myers 1986, "An O(ND) difference algorithm", the greedy form).
final class ShortestEdit {
  /// More insertions and deletions than this are a rewriting, and not worth the time.
  static final int MOST = 1500;

  private ShortestEdit() {}

  /// Pairs of places (in the old row, in the new row) that hold the same, rising; empty where it
  /// would take more than `MOST` edits.
  static Optional<List<int[]>> shared(int[] old, int[] now) {
    int most = Math.min(MOST, old.length + now.length);
    List<int[]> trace = new ArrayList<>();
    int[] reach = new int[2 * most + 3];
    int middle = most + 1;
    for (int edits = 0; edits <= most; edits++) {
      for (int k = -edits; k <= edits; k += 2) {
        int x = step(reach, middle, k, edits);
        while (x < old.length && x - k < now.length && old[x] == now[x - k]) {
          x++;
        }
        reach[middle + k] = x;
        if (k == old.length - now.length && x >= old.length) {
          return Optional.of(back(trace, old.length, now.length));
        }
      }
      trace.add(Arrays.copyOfRange(reach, middle - edits, middle + edits + 1));
    }
    return Optional.empty();
  }

  private static int step(int[] reach, int middle, int k, int edits) {
    boolean down = k == -edits || (k != edits && reach[middle + k - 1] < reach[middle + k + 1]);
    return down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
  }

  /// Walks the trace back from both ends; what the walk crosses in step is shared.
  private static List<int[]> back(List<int[]> trace, int oldLength, int newLength) {
    List<int[]> shared = new ArrayList<>();
    int x = oldLength;
    int y = newLength;
    for (int edits = trace.size(); edits > 0; edits--) {
      int[] reach = trace.get(edits - 1);
      int k = x - y;
      boolean down =
          k == -edits || (k != edits && at(reach, edits, k - 1) < at(reach, edits, k + 1));
      int before = down ? k + 1 : k - 1;
      int fromX = at(reach, edits, before);
      int fromY = fromX - before;
      while (x > fromX && y > fromY) {
        shared.add(new int[] {--x, --y});
      }
      x = fromX;
      y = fromY;
    }
    while (x > 0 && y > 0) {
      shared.add(new int[] {--x, --y});
    }
    return shared.reversed();
  }

  /// What the round before this one reached on diagonal `k`; nothing outside its diagonals.
  private static int at(int[] reach, int edits, int k) {
    int place = k + edits - 1;
    return place < 0 || place >= reach.length ? -1 : reach[place];
  }
}
