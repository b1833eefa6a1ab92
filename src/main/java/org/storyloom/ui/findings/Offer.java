package org.storyloom.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.finding.Evidence;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.study.PlanPart;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.evidence.Wording;

/// A passage or a number that can be linked.
///
/// @param words the quote, or the value with its indicator
/// @param where where it stands
record Offer(Evidence evidence, String words, String where) {
  private static final int MOST = 400;

  /// What can be chosen from: a theme with its passages, or an indicator with its readings.
  record Shelf(String name, Optional<ThemeId> theme, Optional<Indicator> indicator) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// The themes that passages are coded with, in the order of the codebook, then the indicators.
  static List<Shelf> shelves(Database database) {
    List<Shelf> shelves = new ArrayList<>();
    Codebook codebook = new Themes(database).read();
    for (Theme theme : codebook.inOrder()) {
      if (theme.codable()) {
        shelves.add(
            new Shelf(codebook.path(theme.id()), Optional.of(theme.id()), Optional.empty()));
      }
    }
    for (Indicator indicator : new Indicators(database).all()) {
      shelves.add(new Shelf(indicator.name(), Optional.empty(), Optional.of(indicator)));
    }
    return shelves;
  }

  static List<Offer> of(Database database, Shelf shelf, Wording wording, StudyPlan plan) {
    return shelf
        .theme()
        .map(theme -> passages(database, theme))
        .orElseGet(() ->
            shelf
                .indicator()
                .map(indicator -> readings(database, indicator, wording, plan))
                .orElse(List.of()));
  }

  private static List<Offer> passages(Database database, ThemeId theme) {
    List<Coding> codings =
        new Codings(database).of(theme).stream().filter(one -> !one.lost()).limit(MOST).toList();
    Map<SourceId, Source> sources =
        new Sources(database).byIds(codings.stream().map(Coding::source).distinct().toList());
    return codings.stream()
        .map(coding ->
            new Offer(
                Evidence.of(coding.id()),
                coding.quote().strip(),
                Optional.ofNullable(sources.get(coding.source())).map(Source::title).orElse("")))
        .toList();
  }

  private static List<Offer> readings(
      Database database, Indicator indicator, Wording wording, StudyPlan plan) {
    List<Offer> offers = new ArrayList<>();
    for (Reading reading : new Indicators(database).readings(indicator.id())) {
      String where =
          Stream.of(
                  plan.wave(reading.taken().wave()).map(PlanPart::name),
                  plan.phase(reading.taken().phase()).map(PlanPart::name),
                  plan.site(reading.taken().site()).map(PlanPart::name),
                  Optional.of(reading.taken().subgroup()),
                  Optional.of(wording.asked(indicator, reading)))
              .flatMap(Optional::stream)
              .filter(words -> !words.isBlank())
              .collect(Collectors.joining(" · "));
      offers.add(
          new Offer(
              Evidence.of(reading.id()),
              wording.value(indicator, reading) + "  " + indicator.name(),
              where));
    }
    return offers;
  }
}
