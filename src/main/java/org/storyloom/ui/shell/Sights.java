package org.storyloom.ui.shell;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.source.Scope;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.ui.bench.Leanings;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;

/// Where each pane has most to tell in a study, found in the study itself: the text with the most
/// codings, the finding with the most kinds of evidence, the number with the most readings. A pane
/// that is absent is shown as it opens.
final class Sights {
  private static final int LONG_WORD = 6;

  /// A share with its n tells more than this many bare counts.
  private static final int SHARE = 10;

  private final Database database;
  private final Map<PaneId, Place> places = new EnumMap<>(PaneId.class);

  private Sights(Database database) {
    this.database = database;
  }

  static Map<PaneId, Place> of(Database database) {
    Sights sights = new Sights(database);
    sights.words();
    sights.numbers();
    sights.claims();
    return sights.places;
  }

  private void words() {
    Codings codings = new Codings(database);
    Map<SourceId, Integer> coded = codings.bySource(Which.ALL);
    Optional<SourceId> source =
        most(new Sources(database).ids(Scope.ALL), id -> coded.getOrDefault(id, 0));
    source.ifPresent(id -> {
      places.put(PaneId.SOURCES, new Place.OfThing(PaneId.SOURCES, id.value()));
      places.put(PaneId.SAFEGUARDS, new Place.OfThing(PaneId.SAFEGUARDS, id.value()));
      places.put(
          PaneId.CODE,
          telling(id)
              .<Place>map(one -> new Place.OfPassage(id, one.span()))
              .orElse(new Place.OfSource(id)));
    });
    Map<ThemeId, Integer> used = codings.byTheme(Which.ALL);
    most(used.keySet(), used::get)
        .ifPresent(theme -> {
          places.put(PaneId.CODEBOOK, new Place.OfTheme(theme));
          word(codings.of(theme))
              .ifPresent(word -> places.put(PaneId.SEARCH, new Place.OfQuery(word)));
        });
  }

  /// A coding that findings lean on, with a memo if there is one.
  private Optional<Coding> telling(SourceId source) {
    var leanings = Leanings.in(database, source);
    return most(
        new Codings(database).in(source),
        one ->
            2 * leanings.getOrDefault(one.id(), List.of()).size() + (one.memo().isEmpty() ? 0 : 1));
  }

  /// The long word that most of these passages have.
  private static Optional<String> word(List<Coding> passages) {
    Map<String, Integer> counts = new HashMap<>();
    for (Coding passage : passages) {
      for (String word : passage.quote().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
        if (word.length() >= LONG_WORD) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return most(counts.keySet().stream().sorted().toList(), counts::get);
  }

  private void numbers() {
    Indicators indicators = new Indicators(database);
    Map<Object, Integer> counts = new HashMap<>();
    for (Reading reading : indicators.readings()) {
      int worth = reading.figure().denominator() == null ? 1 : SHARE;
      counts.merge(reading.indicator(), worth, Integer::sum);
    }
    most(indicators.all(), one -> counts.getOrDefault(one.id(), 0))
        .ifPresent(one ->
            places.put(PaneId.INDICATORS, new Place.OfThing(PaneId.INDICATORS, one.id().value())));
  }

  private void claims() {
    Findings findings = new Findings(database);
    Map<FindingId, List<EvidenceLink>> links = findings.links();
    most(
            findings.all().stream().filter(one -> !one.withdrawn()).toList(),
            one -> weight(links.getOrDefault(one.id(), List.of())))
        .map(Finding::id)
        .ifPresent(id -> {
          places.put(PaneId.FINDINGS, new Place.OfThing(PaneId.FINDINGS, id.value()));
          places.put(PaneId.TRIANGULATE, new Place.OfThing(PaneId.TRIANGULATE, id.value()));
        });
    LearningLoops loops = new LearningLoops(database);
    Map<Object, Integer> decisions = new HashMap<>();
    for (Decision decision : loops.decisions()) {
      decisions.merge(decision.loop(), 1, Integer::sum);
    }
    most(loops.all(), one -> decisions.getOrDefault(one.id(), 0))
        .ifPresent(
            one -> places.put(PaneId.LOOPS, new Place.OfThing(PaneId.LOOPS, one.id().value())));
  }

  /// Kinds of relation count more than links of one kind.
  private static int weight(List<EvidenceLink> links) {
    long kinds = links.stream().map(EvidenceLink::relation).distinct().count();
    return (int) kinds * 100 + links.size();
  }

  /// The first of those with the most.
  private static <T> Optional<T> most(Iterable<T> all, Function<T, Integer> many) {
    T best = null;
    for (T one : all) {
      if (best == null || Comparator.comparing(many).compare(one, best) > 0) {
        best = one;
      }
    }
    return Optional.ofNullable(best);
  }
}
