package org.storyloom.bench;

import java.io.PrintStream;
import java.util.Locale;

/// Prints what was measured, one line a bar.
record Report(PrintStream out) {
  /// A floor under this many milliseconds counts as this many: below, the ratio says more about the
  /// clock than about the program.
  private static final double LEAST_FLOOR = 10;

  /// A bar that is a multiple of its floor.
  void ratio(String what, double ours, double floor, double most) {
    double ratio = ours / Math.max(floor, LEAST_FLOOR);
    line(
        what,
        "%.1f ms, floor %.1f ms: %.2f x".formatted(ours, floor, ratio),
        "<= " + most + " x",
        ratio <= most);
  }

  /// A bar in milliseconds.
  void target(String what, double ours, double most) {
    line(what, "%.1f ms".formatted(ours), "<= " + most + " ms", ours <= most);
  }

  /// A figure without a bar.
  void figure(String what, String said) {
    out.printf(Locale.ROOT, "%-52s %s%n", what, said);
  }

  private void line(String what, String measured, String bar, boolean held) {
    out.printf(
        Locale.ROOT, "%-52s %-44s %-10s %s%n", what, measured, bar, held ? "held" : "MISSED");
  }
}
