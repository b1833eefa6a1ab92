package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.List;

/// Puts the marks of one line beside each other: each into the first lane that is free where it
/// stands.
final class Lanes {
  /// A mark's upright extent in a line, in pixels, and whether it comes from the line above and
  /// goes on below.
  record Extent(Marks.Placed placed, double top, double bottom, boolean before, boolean after) {
    boolean meets(Extent other) {
      return top < other.bottom && other.top < bottom;
    }
  }

  /// An extent in its lane.
  record Bar(Extent extent, int lane) {
    Mark mark() {
      return extent.placed().mark();
    }
  }

  private Lanes() {}

  /// Bars for all extents. Those with a lane of their own keep it; the others, in their order, take
  /// the first free.
  static List<Bar> assign(List<Extent> extents) {
    List<Bar> bars = new ArrayList<>(extents.size());
    for (Extent extent : extents)
      if (extent.placed().lane() != Marks.NO_LANE)
        bars.add(new Bar(extent, extent.placed().lane()));
    for (Extent extent : extents)
      if (extent.placed().lane() == Marks.NO_LANE) bars.add(new Bar(extent, free(extent, bars)));
    return bars;
  }

  /// The bars there is room for; where not all fit, the last lane is left free for their number.
  static List<Bar> shown(List<Bar> bars, int room) {
    boolean allFit = bars.stream().allMatch(bar -> bar.lane() < room);
    return allFit ? bars : bars.stream().filter(bar -> bar.lane() < room - 1).toList();
  }

  private static int free(Extent extent, List<Bar> bars) {
    int lane = 0;
    while (isTaken(lane, extent, bars)) lane++;
    return lane;
  }

  private static boolean isTaken(int lane, Extent extent, List<Bar> bars) {
    for (Bar bar : bars) if (bar.lane() == lane && bar.extent().meets(extent)) return true;
    return false;
  }
}
