package org.storyloom.ui.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Interval;
import org.storyloom.indicator.Reading;
import org.storyloom.study.Phase;
import org.storyloom.study.Wave;
import org.storyloom.ui.control.chart.WaveChart;

/// The readings of one indicator laid out as series over time: a series for each site and subgroup,
/// a stop for each wave, day or phase.
///
/// @param skipped how many stops are left out of the picture because there are too many
record Course(List<Stop> stops, List<Series> series, int skipped) {
  /// More stops than these do not stand side by side with their words.
  private static final int MOST = 7;

  /// A wave, a day or a phase.
  record Stop(String name, String when, int order) {}

  /// The readings of one site and subgroup, one place per stop.
  record Series(String name, List<Optional<Reading>> readings) {
    Optional<Reading> last() {
      return readings.reversed().stream().flatMap(Optional::stream).findFirst();
    }
  }

  static Course of(List<Reading> readings, Figures figures) {
    Map<String, Stop> stops = new LinkedHashMap<>();
    Map<String, Map<String, Reading>> cells = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Stop stop = stop(reading, figures);
      stops.putIfAbsent(stop.name(), stop);
      cells
          .computeIfAbsent(figures.where(reading), where -> new LinkedHashMap<>())
          .put(stop.name(), reading);
    }
    List<Stop> order =
        stops.values().stream().sorted(Comparator.comparingInt(Stop::order)).toList();
    List<Stop> shown = thinned(order);
    List<Series> series = new ArrayList<>();
    cells.forEach((where, row) ->
        series.add(
            new Series(
                where,
                shown.stream().map(stop -> Optional.ofNullable(row.get(stop.name()))).toList())));
    return new Course(
        shown,
        series.stream().filter(one -> one.last().isPresent()).toList(),
        order.size() - shown.size());
  }

  private static Stop stop(Reading reading, Figures figures) {
    Optional<Wave> wave = figures.plan().wave(reading.taken().wave());
    LocalDate day = reading.taken().on();
    if (wave.isPresent()) {
      LocalDate held = wave.get().held();
      return new Stop(
          wave.get().name(), held == null ? "" : figures.month(held), wave.get().ordinal());
    }
    if (day != null) {
      return new Stop(
          figures.shortDay(day), Integer.toString(day.getYear()), (int) day.toEpochDay());
    }
    Optional<Phase> phase = figures.plan().phase(reading.taken().phase());
    return new Stop(
        phase.map(Phase::name).orElse(figures.words().text("indicators.none")),
        "",
        phase.map(Phase::ordinal).orElse(Integer.MAX_VALUE));
  }

  /// The first, the last and some between, evenly, where there are too many.
  private static List<Stop> thinned(List<Stop> stops) {
    if (stops.size() <= MOST) {
      return stops;
    }
    Set<Stop> some = new LinkedHashSet<>();
    for (int i = 0; i < MOST; i++) {
      some.add(stops.get(Math.round(i * (stops.size() - 1f) / (MOST - 1))));
    }
    return List.copyOf(some);
  }

  /// As the chart draws it.
  WaveChart.Content content(Indicator of, Figures figures) {
    List<WaveChart.Wave> waves =
        stops.stream().map(stop -> new WaveChart.Wave(stop.name(), stop.when())).toList();
    List<WaveChart.Series> lines =
        series.stream()
            .map(one ->
                new WaveChart.Series(
                    one.name(),
                    one.readings().stream()
                        .map(reading -> reading.flatMap(it -> point(of, it, figures)))
                        .toList()))
            .toList();
    return new WaveChart.Content(
        waves, lines, Optional.empty(), figures.words().text("indicators.none"));
  }

  private static Optional<WaveChart.Reading> point(Indicator of, Reading reading, Figures figures) {
    if (reading.figure().notReported()) {
      return Optional.empty();
    }
    double value = reading.figure().value().orElseThrow();
    Optional<Interval> interval = of.interval(reading);
    return Optional.of(
        new WaveChart.Reading(
            value,
            interval.map(Interval::low).orElse(value),
            interval.map(Interval::high).orElse(value),
            figures.bare(of, value),
            figures.asked(of, reading.figure())));
  }

  /// The course without the readings of these names, for a picture that leaves.
  Course without(Set<Reading> held) {
    return new Course(
        stops,
        series.stream()
            .map(one ->
                new Series(
                    one.name(),
                    one.readings().stream()
                        .map(reading -> reading.filter(it -> !held.contains(it)))
                        .toList()))
            .toList(),
        skipped);
  }
}
