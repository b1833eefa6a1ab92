package org.storyloom.bundle.gather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.storyloom.bundle.content.Measure;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorOrigin;
import org.storyloom.indicator.Interval;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingId;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Gate;
import org.storyloom.study.SiteId;
import org.storyloom.study.StudyPlan;

/// Makes measures of the readings that the gate let through.
record Measures(Whole whole, Gathering.Let let, Function<Ours, String> words) {

  /// The readings that count people by where they are or who they are, to be asked for as counts:
  /// those of a survey with a numerator. Those of one indicator in one wave add up to a whole that
  /// is known where one of them holds another: all sites, a site with one inside it, all of a site
  /// beside a part of it.
  static List<Cell.Asked<ReadingId>> peopleIn(Whole whole, List<Reading> readings) {
    List<Cell.Asked<ReadingId>> asked = new ArrayList<>();
    for (Reading reading : readings) {
      Indicator indicator = whole.indicators().get(reading.indicator());
      Figure figure = reading.figure();
      if (indicator != null
          && indicator.origin() == IndicatorOrigin.SURVEY
          && figure.numerator() != null
          && figure.denominator() != null) {
        asked.add(
            new Cell.Asked<>(
                reading.id(),
                whole(whole, readings, reading),
                figure.numerator(),
                figure.denominator()));
      }
    }
    return asked;
  }

  private static String whole(Whole whole, List<Reading> readings, Reading reading) {
    boolean known =
        readings.stream()
            .filter(one -> together(one, reading))
            .anyMatch(one ->
                readings.stream()
                    .anyMatch(other -> together(other, reading) && holds(whole, one, other)));
    return reading.indicator().value()
        + " "
        + reading.taken().wave()
        + (known ? "" : " " + reading.id().value());
  }

  private static boolean together(Reading one, Reading other) {
    return one.indicator().equals(other.indicator())
        && Objects.equals(one.taken().wave(), other.taken().wave());
  }

  /// Whether those counted in `other` are counted in `one` too.
  private static boolean holds(Whole whole, Reading one, Reading other) {
    if (one.id().equals(other.id())) {
      return false;
    }
    SiteId at = one.taken().site();
    SiteId there = other.taken().site();
    boolean everybody = one.taken().subgroup().isEmpty();
    boolean within =
        at == null
            || (there != null
                && whole.plan().around(there).stream().anyMatch(site -> site.id().equals(at)));
    return everybody
        && ((within && !Objects.equals(at, there))
            || (Objects.equals(at, there) && !other.taken().subgroup().isEmpty()));
  }

  Map<ReadingId, Measure> all() {
    Map<ReadingId, Measure> all = new LinkedHashMap<>();
    for (Reading reading : let.readings()) {
      Indicator indicator = whole.indicators().get(reading.indicator());
      if (indicator != null) {
        all.put(reading.id(), measure(reading, indicator, "R" + (all.size() + 1)));
      }
    }
    return all;
  }

  private Measure measure(Reading reading, Indicator indicator, String number) {
    return new Measure(
        reading.id(),
        reading.slug().isBlank() ? number : reading.slug(),
        of(indicator),
        taken(reading),
        value(reading, indicator),
        words.apply(Ours.quality(reading)));
  }

  private Measure.Of of(Indicator indicator) {
    String name = words.apply(Ours.indicator("name", indicator));
    return new Measure.Of(
        indicator.slug(),
        name.isEmpty() ? "[indicator " + indicator.ordinal() + "]" : name,
        indicator.unit(),
        indicator.origin().word(),
        words.apply(Ours.indicator("definition", indicator)));
  }

  private Measure.Taken taken(Reading reading) {
    StudyPlan plan = whole.plan();
    var taken = reading.taken();
    return new Measure.Taken(
        plan.wave(taken.wave()).map(one -> one.name()).orElse(""),
        plan.phase(taken.phase()).map(one -> one.name()).orElse(""),
        plan.site(taken.site()).map(one -> one.name()).orElse(""),
        plan.activity(taken.activity()).map(one -> one.name()).orElse(""),
        words.apply(Ours.subgroup(reading)),
        taken.on() == null ? "" : taken.on().toString());
  }

  private Measure.Value value(Reading reading, Indicator indicator) {
    Figure figure = reading.figure();
    Cell cell = let.cells().get(reading.id());
    Long n = figure.denominator();
    if (cell instanceof Cell.FewerThan) {
      boolean told = n != null && n >= Gate.SMALLEST;
      return new Measure.Value(true, null, null, told ? n : null, Optional.empty());
    }
    Double amount = figure.value().isPresent() ? figure.value().getAsDouble() : null;
    Optional<Interval> interval = indicator.interval(reading);
    return new Measure.Value(false, amount, figure.numerator(), n, interval);
  }
}
