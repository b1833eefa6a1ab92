package org.storyloom.ui.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.finding.Finding;
import org.storyloom.finding.Relation;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingId;

/// All indicators and readings, and what they carry, as of one moment.
///
/// @param known whether they were read; else nobody knows yet
record Numbers(
    boolean known,
    List<Indicator> indicators,
    Map<IndicatorId, List<Reading>> readings,
    Map<ReadingId, List<Leaning>> leanings) {
  static final Numbers EMPTY = new Numbers(false, List.of(), Map.of(), Map.of());

  /// A finding that leans on a reading, and how.
  record Leaning(Finding finding, Relation relation) {}

  List<Reading> of(IndicatorId indicator) {
    return readings.getOrDefault(indicator, List.of());
  }

  Optional<Indicator> find(IndicatorId id) {
    return indicators.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The indicator that has this reading.
  Optional<Indicator> having(ReadingId reading) {
    return indicators.stream()
        .filter(one -> of(one.id()).stream().anyMatch(it -> it.id().equals(reading)))
        .findFirst();
  }

  /// The findings that lean on any reading of an indicator, each once, by number.
  List<Finding> carried(IndicatorId indicator) {
    return of(indicator).stream()
        .flatMap(reading -> leanings.getOrDefault(reading.id(), List.of()).stream())
        .map(Leaning::finding)
        .distinct()
        .sorted(java.util.Comparator.comparingInt(Finding::number))
        .toList();
  }
}
