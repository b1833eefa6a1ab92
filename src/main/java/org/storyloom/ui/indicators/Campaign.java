package org.storyloom.ui.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.IndicatorOrigin;
import org.storyloom.indicator.Reading;
import org.storyloom.study.Site;
import org.storyloom.study.SiteId;

/// What the campaign did, side by side: its metrics at each site, the last reading of each. Only
/// metrics that two sites have, or all where there is one site; those that were read day by day are
/// left to their own picture.
///
/// @param rows one cell per metric
record Campaign(List<Indicator> metrics, List<Row> rows) {
  private static final int MOST_DAYS = 4;
  private static final int MOST = 8;

  /// A site and its numbers; empty where it has no such reading.
  record Row(String site, List<Optional<Reading>> cells) {}

  /// Empty where there is too little to stand side by side.
  static Optional<Campaign> of(Numbers numbers, Figures figures) {
    Map<SiteId, Map<IndicatorId, Reading>> cells = new LinkedHashMap<>();
    List<Indicator> all = new ArrayList<>();
    for (Indicator one : numbers.indicators()) {
      List<Reading> readings =
          numbers.of(one.id()).stream()
              .filter(reading -> reading.taken().site() != null)
              .filter(reading -> reading.taken().wave() == null)
              .toList();
      if (one.origin() == IndicatorOrigin.CAMPAIGN
          && !readings.isEmpty()
          && readings.size() <= MOST_DAYS) {
        all.add(one);
        readings.forEach(reading -> put(cells, one, reading));
      }
    }
    List<Indicator> metrics =
        all.stream()
            .filter(one ->
                cells.size() < 2
                    || cells.values().stream().filter(row -> row.containsKey(one.id())).count() > 1)
            .limit(MOST)
            .toList();
    List<Row> rows = new ArrayList<>();
    cells.forEach((site, row) -> {
      List<Optional<Reading>> line =
          metrics.stream().map(one -> Optional.ofNullable(row.get(one.id()))).toList();
      if (line.stream().anyMatch(Optional::isPresent)) {
        rows.add(new Row(figures.plan().site(site).map(Site::name).orElse(""), line));
      }
    });
    return metrics.size() < 2 || rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Campaign(metrics, rows));
  }

  /// The first so many metrics alone, for a narrow window.
  Campaign first(int most) {
    return new Campaign(
        metrics.stream().limit(most).toList(),
        rows.stream()
            .map(row -> new Row(row.site(), row.cells().stream().limit(most).toList()))
            .toList());
  }

  private static void put(
      Map<SiteId, Map<IndicatorId, Reading>> cells, Indicator one, Reading reading) {
    SiteId site = reading.taken().site();
    if (site != null) {
      cells.computeIfAbsent(site, id -> new LinkedHashMap<>()).put(one.id(), reading);
    }
  }
}
