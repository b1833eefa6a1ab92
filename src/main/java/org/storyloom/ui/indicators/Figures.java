package org.storyloom.ui.indicators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.storyloom.indicator.Difference;
import org.storyloom.indicator.Direction;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorFacts;
import org.storyloom.indicator.Interval;
import org.storyloom.indicator.Reading;
import org.storyloom.l10n.Messages;
import org.storyloom.study.Phase;
import org.storyloom.study.Site;
import org.storyloom.study.StudyPlan;
import org.storyloom.study.Wave;

/// Puts numbers into words: no share without its interval and n where they are known, "n not
/// reported" where they are not, and an en dash with its reason where nothing was.
record Figures(Messages words, StudyPlan plan) {
  /// A value with its unit.
  String value(Indicator of, OptionalDouble value) {
    return value.isEmpty() ? text("indicators.none") : value(of, value.getAsDouble());
  }

  String value(Indicator of, double value) {
    if (of.isShare()) {
      return text("indicators.percent", value);
    }
    return of.unit().equals("count")
        ? text("indicators.number", value)
        : text("indicators.number.unit", value, of.unit());
  }

  /// A value without its unit, for axes and cards.
  String bare(Indicator of, double value) {
    return text(of.isShare() ? "indicators.percent.bare" : "indicators.number", value);
  }

  /// How many were asked, or that nobody reported it.
  String asked(Indicator of, Figure figure) {
    Long n = figure.denominator();
    if (n != null) {
      return text("indicators.n", n);
    }
    return of.isShare() && !figure.notReported() ? text("indicators.n.none") : "";
  }

  /// Value, counts and interval of a reading in one line.
  String whole(Indicator of, Reading reading) {
    Figure figure = reading.figure();
    if (figure.notReported()) {
      return text("indicators.absent");
    }
    String value = value(of, figure.value());
    Long n = figure.denominator();
    Long some = figure.numerator();
    return some != null && n != null && of.isShare()
        ? text("indicators.of", some, n, value)
        : value;
  }

  String interval(Optional<Interval> interval) {
    return interval.map(one -> text("indicators.interval", one.low(), one.high())).orElse("");
  }

  String difference(Difference one) {
    return text(
        "indicators.difference", signed(one.points()), signed(one.low()), signed(one.high()));
  }

  private String signed(double points) {
    String number = text("indicators.points", Math.abs(points));
    return points < 0 ? "−" + number : number;
  }

  /// When a reading was taken: its wave, else its day, else its phase.
  String when(Reading reading) {
    Optional<String> wave = plan.wave(reading.taken().wave()).map(Wave::name);
    LocalDate day = reading.taken().on();
    return wave.orElseGet(() ->
        day != null
            ? day(day)
            : plan.phase(reading.taken().phase()).map(Phase::name).orElse(text("indicators.none")));
  }

  /// Where and of whom: the site and the subgroup.
  String where(Reading reading) {
    List<String> where = new ArrayList<>();
    where.add(
        plan.site(reading.taken().site()).map(Site::name).orElse(text("indicators.everywhere")));
    if (!reading.taken().subgroup().isBlank()) {
      where.add(reading.taken().subgroup());
    }
    return String.join(", ", where);
  }

  String day(LocalDate day) {
    return format("indicators.date", day);
  }

  String shortDay(LocalDate day) {
    return format("indicators.date.short", day);
  }

  String month(LocalDate day) {
    return format("indicators.date.month", day);
  }

  private String format(String key, LocalDate day) {
    return DateTimeFormatter.ofPattern(text(key), words.locale()).format(day);
  }

  /// Direction, starting value and target, where somebody said them.
  String course(Indicator of) {
    IndicatorFacts facts = of.facts();
    List<String> course = new ArrayList<>();
    if (facts.course().direction() != Direction.NONE) {
      course.add(
          text(
              "indicators.direction."
                  + facts.course().direction().word().toLowerCase(Locale.ROOT)));
    }
    Double start = facts.course().start();
    Double target = facts.course().target();
    if (start != null) {
      course.add(text("indicators.start", value(of, start)));
    }
    if (target != null) {
      course.add(text("indicators.target", value(of, target)));
    }
    return String.join(" · ", course);
  }

  private String text(String key, Object... with) {
    return words.text(key, with);
  }
}
