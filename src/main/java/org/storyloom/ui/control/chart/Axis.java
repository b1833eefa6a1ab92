package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.List;

/// A scale from 0 in round steps.
///
/// @param step distance of two ticks
/// @param top the last tick, at or above the greatest value
public record Axis(double step, double top) {
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};
  private static final int FEWEST = 3;

  /// A scale for values up to a greatest one; three to five steps.
  public static Axis upTo(double greatest) {
    if (!(greatest > 0)) return new Axis(1, 1);
    double power = Math.pow(10, Math.floor(Math.log10(greatest / FEWEST)));
    double step = power;
    for (double round : ROUND) {
      step = round * power;
      if (Math.ceil(greatest / step - 1e-9) <= FEWEST + 1) break;
    }
    return new Axis(step, step * Math.ceil(greatest / step - 1e-9));
  }

  public List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long steps = Math.round(top / step);
    for (long i = 0; i <= steps; i++) ticks.add(i * step);
    return ticks;
  }

  /// Where a value stands between two pixels.
  public double at(double value, double zero, double end) {
    return zero + (end - zero) * value / top;
  }
}
