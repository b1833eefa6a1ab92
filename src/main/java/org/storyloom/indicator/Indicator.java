package org.storyloom.indicator;

import java.util.Optional;

/// A number that the programme watches. `slug` is its short name in files, `ordinal` its place in
/// the study.
public record Indicator(IndicatorId id, String slug, IndicatorFacts facts, int ordinal) {

  public String name() {
    return facts.name();
  }

  public String unit() {
    return facts.unit();
  }

  public IndicatorOrigin origin() {
    return facts.origin();
  }

  /// Whether its readings are shares, as percent 0..100.
  public boolean isShare() {
    return facts.unit().equals(IndicatorFacts.PERCENT);
  }

  /// The 95 % interval of one of its readings, as percent; empty where it is no share, or where n
  /// or the value was not reported.
  public Optional<Interval> interval(Reading reading) {
    return isShare() ? reading.figure().interval() : Optional.empty();
  }
}
