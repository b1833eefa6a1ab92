package org.storyloom.indicator;

import org.jspecify.annotations.Nullable;
import org.storyloom.study.DomainId;

/// What a person may say and change about an indicator. `unit` is `percent` (0..100), `count` or
/// any other word.
public record IndicatorFacts(
    String name,
    String unit,
    Course course,
    String definition,
    @Nullable DomainId domain,
    IndicatorOrigin origin,
    Share share,
    String note) {
  /// The unit of shares, 0..100.
  public static final String PERCENT = "percent";

  /// A name, a unit and an origin, and nothing else known yet.
  public static IndicatorFacts of(String name, String unit, IndicatorOrigin origin) {
    return new IndicatorFacts(name, unit, Course.NONE, "", null, origin, Share.NONE, "");
  }
}
