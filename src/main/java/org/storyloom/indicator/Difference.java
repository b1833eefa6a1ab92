package org.storyloom.indicator;

import java.util.Optional;

/// By how many percentage points one share differs from an earlier one, and between which the true
/// difference lies with 95 % confidence (R. G. Newcombe, Interval estimation for the difference
/// between independent proportions, Statistics in Medicine 17, 1998, method 10: from the two score
/// intervals). It holds where each share is of other people.
public record Difference(double points, double low, double high) {
  /// Of the later share from the earlier; empty where either has no value or no n.
  public static Optional<Difference> of(Figure earlier, Figure later) {
    Optional<Interval> before = earlier.interval();
    Optional<Interval> after = later.interval();
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    double from = earlier.percent().orElseThrow();
    double to = later.percent().orElseThrow();
    double points = to - from;
    double down = Math.hypot(to - after.get().low(), before.get().high() - from);
    double up = Math.hypot(after.get().high() - to, from - before.get().low());
    return Optional.of(new Difference(points, points - down, points + up));
  }
}
