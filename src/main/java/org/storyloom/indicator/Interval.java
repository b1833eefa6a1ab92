package org.storyloom.indicator;

/// Between which percentages (0..100) the true share lies with 95 % confidence.
public record Interval(double low, double high) {
  public boolean overlaps(Interval other) {
    return low <= other.high && other.low <= high;
  }
}
