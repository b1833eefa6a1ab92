package org.storyloom.indicator;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The value of a reading: `amount` is absent where it was not reported, `denominator` where n was
/// not. Both counts without an amount make a share of 0..100.
public record Figure(
    @Nullable Double amount, @Nullable Long numerator, @Nullable Long denominator) {
  /// Nothing was reported.
  public static final Figure NOT_REPORTED = new Figure(null, null, null);

  public Figure {
    if (amount != null && !Double.isFinite(amount)) {
      throw new IllegalArgumentException("not a number: " + amount);
    }
    if ((numerator != null && numerator < 0) || (denominator != null && denominator <= 0)) {
      throw new IllegalArgumentException("not counts: " + numerator + " of " + denominator);
    }
  }

  public static Figure of(double amount) {
    return new Figure(amount, null, null);
  }

  /// So many of so many; the amount is the share, 0..100.
  public static Figure share(long numerator, long denominator) {
    return new Figure(100.0 * numerator / denominator, numerator, denominator);
  }

  /// The value: as it was reported, else the share that the counts make.
  public OptionalDouble value() {
    if (amount != null) {
      return OptionalDouble.of(amount);
    }
    return numerator != null && denominator != null
        ? OptionalDouble.of(100.0 * numerator / denominator)
        : OptionalDouble.empty();
  }

  /// Whether there is no value at all.
  public boolean notReported() {
    return value().isEmpty();
  }

  /// Whether the counts make a share, or there are none to do so.
  boolean sharesFit() {
    return numerator == null || denominator == null || numerator <= denominator;
  }

  /// The interval of the value as a share; from the counts where both are known, since a published
  /// share is rounded.
  Optional<Interval> interval() {
    OptionalDouble percent = percent();
    boolean share =
        percent.isPresent() && percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100;
    return denominator == null || !share
        ? Optional.empty()
        : Optional.of(Wilson.interval(percent.getAsDouble(), denominator));
  }

  /// The value as a share: from the counts where both are known, else as it was reported.
  OptionalDouble percent() {
    return numerator != null && denominator != null
        ? OptionalDouble.of(100.0 * numerator / denominator)
        : value();
  }
}
