package org.storyloom.bundle.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.Interval;
import org.storyloom.indicator.ReadingId;

/// A reading as it leaves. `id` is its short name.
public record Measure(
    ReadingId reading, String id, Of of, Taken taken, Value value, String quality) {

  /// The indicator: its short name, its name, its unit (percent is 0..100), what it counts.
  public record Of(String slug, String name, String unit, String origin, String definition) {
    /// Whether its unit is none that people would say.
    public boolean isCount() {
      return unit.isEmpty() || unit.equals("count");
    }

    public boolean isShare() {
      return unit.equals(org.storyloom.indicator.IndicatorFacts.PERCENT);
    }
  }

  /// When, where and of whom, by name; each empty where it does not apply.
  public record Taken(
      String wave, String phase, String site, String activity, String subgroup, String on) {}

  /// The number. Where `few`, the people it counts are under the threshold, or would give those
  /// away who are: amount and interval stay behind.
  public record Value(
      boolean few,
      @Nullable Double amount,
      @Nullable Long numerator,
      @Nullable Long denominator,
      Optional<Interval> interval) {}
}
