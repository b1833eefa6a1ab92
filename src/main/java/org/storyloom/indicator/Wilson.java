package org.storyloom.indicator;

/// The score interval of a share (E. B. Wilson, Probable inference, the law of succession, and
/// statistical inference, JASA 22, 1927): unlike the one around the share itself, it stays within
/// 0..100 and holds for small n and for shares near the ends.
public final class Wilson {
  /// The quantile of the normal distribution for 95 %, two-sided.
  private static final double Z = 1.959963984540054;

  private Wilson() {}

  /// The 95 % interval of `percent` (0..100) among `n`.
  public static Interval interval(double percent, long n) {
    if (n <= 0 || percent < 0 || percent > 100) {
      throw new IllegalArgumentException("no share: " + percent + " % of " + n);
    }
    double p = percent / 100;
    double spread = Z * Z / n;
    double centre = (p + spread / 2) / (1 + spread);
    double half = Z / (1 + spread) * Math.sqrt(p * (1 - p) / n + spread / (4 * n));
    return new Interval(
        percent == 0 ? 0 : Math.max(0, 100 * (centre - half)),
        percent == 100 ? 100 : Math.min(100, 100 * (centre + half)));
  }
}
