package org.storyloom.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Mark;
import org.storyloom.coding.Which;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.study.Site;
import org.storyloom.study.SiteId;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.ThemeHues;

/// Reads what the two pictures of the overview show, where there is enough for them.
record PictureReading(
    Database database, StudyPlan plan, Codebook codebook, List<Sources.Tally> tallies) {
  private static final int THEMES = 5;
  private static final int FEWEST_DAYS = 5;
  private static final double TEXT = 10_000;

  /// How often a theme was applied at a site.
  private record Use(ThemeId theme, SiteId site) {}

  /// An indicator at a site.
  private record Course(IndicatorId indicator, SiteId site) {}

  StudyState.Pictures pictures() {
    return new StudyState.Pictures(bySite(), against());
  }

  private Optional<StudyState.BySite> bySite() {
    Map<Use, Integer> uses = uses();
    List<Site> most =
        plan.inside(null).stream()
            .filter(site -> !site.route() && codings(uses, site) > 0)
            .sorted(Comparator.comparingInt((Site site) -> -codings(uses, site)))
            .limit(2)
            .sorted(Comparator.comparingInt(Site::ordinal))
            .toList();
    if (most.size() < 2) {
      return Optional.empty();
    }
    Site square = most.getFirst();
    Site circle = most.getLast();
    ThemeHues hues = new ThemeHues(codebook);
    List<StudyState.Pair> pairs =
        codebook.inOrder().stream()
            .filter(Theme::codable)
            .sorted(Comparator.comparingInt((Theme theme) -> -both(uses, theme, most)))
            .limit(THEMES)
            .filter(theme -> both(uses, theme, most) > 0)
            .map(theme ->
                new StudyState.Pair(
                    theme,
                    hues.of(theme.id()),
                    rate(uses, theme, square),
                    rate(uses, theme, circle)))
            .toList();
    return Optional.of(new StudyState.BySite(square, circle, pairs));
  }

  private static int both(Map<Use, Integer> uses, Theme theme, List<Site> sites) {
    return sites.stream()
        .mapToInt(site -> uses.getOrDefault(new Use(theme.id(), site.id()), 0))
        .sum();
  }

  private static int codings(Map<Use, Integer> uses, Site at) {
    return uses.entrySet().stream()
        .filter(entry -> entry.getKey().site().equals(at.id()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /// Codings for as much text: where more was said, more is coded.
  private double rate(Map<Use, Integer> uses, Theme theme, Site at) {
    Set<SiteId> inside = plan.withAllInside(at.id());
    long characters =
        tallies.stream()
            .filter(tally -> tally.setting().site() != null)
            .filter(tally -> inside.contains(tally.setting().site()))
            .mapToLong(Sources.Tally::characters)
            .sum();
    int times = uses.getOrDefault(new Use(theme.id(), at.id()), 0);
    return characters == 0 ? 0 : TEXT * times / characters;
  }

  private Map<Use, Integer> uses() {
    List<Mark> marks = new ArrayList<>();
    Set<SourceId> coded = new HashSet<>();
    new Codings(database)
        .marks(
            Which.ALL,
            mark -> {
              marks.add(mark);
              coded.add(mark.source());
            });
    Map<SourceId, Source> sources = new Sources(database).byIds(coded);
    Map<Use, Integer> uses = new HashMap<>();
    for (Mark mark : marks) {
      Source source = sources.get(mark.source());
      if (source != null) {
        outermost(source.setting().site())
            .ifPresent(site -> uses.merge(new Use(mark.theme(), site.id()), 1, Integer::sum));
      }
    }
    return uses;
  }

  private Optional<Site> outermost(@Nullable SiteId id) {
    return plan.site(id)
        .map(site -> {
          List<Site> around = plan.around(site.id());
          return around.isEmpty() ? site : around.getLast();
        });
  }

  /// The indicator that was read on the most days at one site, against the comments there.
  private Optional<StudyState.Against> against() {
    Map<Course, SortedMap<LocalDate, Double>> courses = new HashMap<>();
    Indicators indicators = new Indicators(database);
    for (Reading reading : indicators.readings()) {
      LocalDate day = reading.taken().on();
      SiteId site = reading.taken().site();
      if (day != null && site != null && reading.figure().value().isPresent()) {
        courses
            .computeIfAbsent(new Course(reading.indicator(), site), course -> new TreeMap<>())
            .put(day, reading.figure().value().getAsDouble());
      }
    }
    return courses.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FEWEST_DAYS)
        .flatMap(entry -> against(indicators, entry.getKey(), entry.getValue()).stream())
        .max(
            Comparator.comparingInt((StudyState.Against one) -> one.readings().size())
                .thenComparingInt(
                    one -> one.comments().values().stream().mapToInt(Integer::intValue).sum()));
  }

  private Optional<StudyState.Against> against(
      Indicators indicators, Course course, SortedMap<LocalDate, Double> readings) {
    SortedMap<LocalDate, Integer> comments = new TreeMap<>();
    Sources sources = new Sources(database);
    for (SiteId site : plan.withAllInside(course.site())) {
      sources
          .byDay(Scope.ALL.of(SourceKind.COMMENT).at(site))
          .forEach((day, count) -> comments.merge(day, count, Integer::sum));
    }
    Optional<Indicator> indicator = indicators.find(course.indicator());
    Optional<Site> site = plan.site(course.site());
    return comments.isEmpty() || indicator.isEmpty() || site.isEmpty()
        ? Optional.empty()
        : Optional.of(new StudyState.Against(indicator.get(), site.get(), comments, readings));
  }
}
