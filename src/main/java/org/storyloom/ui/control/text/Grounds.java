package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Cuts a line where codings begin and end, so that each piece lies under the same ones.
final class Grounds {
  /// A piece of a line, in units of the canonical text, and the marks over it.
  record Piece(int start, int end, List<Mark> marks) {}

  private Grounds() {}

  static List<Piece> of(List<Marks.Placed> placed, int from, int to) {
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
