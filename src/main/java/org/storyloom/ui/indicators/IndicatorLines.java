package org.storyloom.ui.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.Finding;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Reading;
import org.storyloom.study.Domain;
import org.storyloom.study.DomainId;
import org.storyloom.ui.bench.Bench;

/// Lays the indicators out under their change domains, those of none last.
record IndicatorLines(Bench bench, Numbers numbers, Figures figures) {
  /// One line of the list of indicators.
  sealed interface Line {
    /// The head of a change domain.
    record Head(String name) implements Line {}

    /// An indicator: its readings in a few words, and its trend at a glance.
    ///
    /// @param trend the values of its longest series; empty for none
    record Row(IndicatorId id, String name, String facts, List<Double> trend, String spoken)
        implements Line {}
  }

  private static final int NAMED = 3;

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Domain domain : bench.plan().domains()) {
      group(domain.id(), domain.name(), lines);
    }
    group(null, bench.text("indicators.domain.none"), lines);
    return List.copyOf(lines);
  }

  private void group(@Nullable DomainId domain, String name, List<Line> lines) {
    List<Indicator> some =
        numbers.indicators().stream()
            .filter(one -> java.util.Objects.equals(known(one.facts().domain()), domain))
            .toList();
    if (!some.isEmpty()) {
      lines.add(new Line.Head(name));
      some.forEach(one -> lines.add(row(one)));
    }
  }

  private @Nullable DomainId known(@Nullable DomainId id) {
    return bench.plan().domain(id).map(Domain::id).orElse(null);
  }

  private Line row(Indicator of) {
    List<Reading> readings = numbers.of(of.id());
    Course course = Course.of(readings, figures);
    List<Double> trend =
        course.series().stream()
            .max(Comparator.comparingInt(one -> values(one).size()))
            .map(IndicatorLines::values)
            .orElse(List.of());
    String facts =
        readings.isEmpty()
            ? bench.text("indicators.readings.none")
            : bench.text(
                "indicators.line",
                course.series().size(),
                course.stops().size() + course.skipped());
    String carried = carried(of);
    return new Line.Row(
        of.id(),
        of.name(),
        carried.isEmpty() ? facts : facts + " · " + carried,
        trend,
        trend.stream().map(value -> figures.bare(of, value)).collect(Collectors.joining(", ")));
  }

  private String carried(Indicator of) {
    List<Finding> findings = numbers.carried(of.id());
    if (findings.isEmpty()) {
      return "";
    }
    String some =
        findings.stream()
            .limit(NAMED)
            .map(finding -> bench.text("indicators.finding", finding.number()))
            .collect(Collectors.joining(", "));
    return bench.text("indicators.carries", findings.size() > NAMED ? some + "…" : some);
  }

  private static List<Double> values(Course.Series series) {
    return series.readings().stream()
        .flatMap(Optional::stream)
        .filter(reading -> !reading.figure().notReported())
        .map(reading -> reading.figure().value().orElseThrow())
        .toList();
  }
}
