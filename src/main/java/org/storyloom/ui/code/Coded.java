package org.storyloom.ui.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;
import org.storyloom.study.Coder;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.Leanings;
import org.storyloom.ui.bench.Leanings.Leaning;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.text.Mark;

/// What is coded in the text being read, with the codebook, how often each theme is used in the
/// study, and which findings lean on which coding, all as of one moment.
record Coded(
    Codebook codebook,
    List<Coding> codings,
    Map<ThemeId, Integer> inStudy,
    Map<CodingId, List<Leaning>> leanings,
    Optional<SourceId> of) {
  static final Coded NOTHING =
      new Coded(
          new Codebook(List.of(), List.of()), List.of(), Map.of(), Map.of(), Optional.empty());

  Coded {
    codings = List.copyOf(codings);
    inStudy = Map.copyOf(inStudy);
    leanings = Map.copyOf(leanings);
  }

  static Coded read(Database database, Optional<SourceId> source) {
    Codings codings = new Codings(database);
    return new Coded(
        new Themes(database).read(),
        source.map(codings::in).orElse(List.of()),
        codings.byTheme(Which.ALL),
        source.map(id -> Leanings.in(database, id)).orElse(Map.of()),
        source);
  }

  Optional<Coding> coding(CodingId id) {
    return codings.stream().filter(coding -> coding.id().equals(id)).findFirst();
  }

  /// The coding of exactly this passage; where there are several, one that findings lean on.
  Optional<Coding> at(Span span) {
    return codings.stream()
        .filter(one -> one.span().equals(span))
        .max(Comparator.comparing(one -> leanings.containsKey(one.id())));
  }

  /// The coding after one, or before it, among those that are `seen`; where none is given, the
  /// nearest to a position of the text on that way. Goes round at both ends.
  Optional<Coding> next(Predicate<Coding> seen, Optional<Coding> from, int position, int by) {
    List<Coding> all =
        codings.stream()
            .filter(seen)
            .sorted(Comparator.comparing(Coding::span).thenComparing(one -> one.id().value()))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int here = from.map(all::indexOf).orElse(-1);
    if (here < 0) {
      int after = (int) all.stream().filter(one -> one.span().start() < position).count();
      here = by > 0 ? after - 1 : after;
    }
    return Optional.of(all.get(Math.floorMod(here + by, all.size())));
  }

  /// The codings as the reading column draws them: those that are `shown`.
  List<Mark> marks(StudyPlan plan, Predicate<Coding> shown, Set<ThemeId> muted) {
    ThemeHues hues = new ThemeHues(codebook);
    List<Mark> marks = new ArrayList<>();
    for (Coding coding : codings) {
      if (shown.test(coding)) {
        marks.add(
            new Mark(
                coding.id().value().toString(),
                coding.span().start(),
                coding.span().end(),
                hues.of(coding.theme()),
                name(coding.theme()),
                facts(coding, plan),
                coding.memo(),
                muted.contains(coding.theme())));
      }
    }
    return marks;
  }

  /// The codings in which coders differ: nobody else has put the same theme on any of their words.
  Set<CodingId> differing() {
    Map<ThemeId, List<Coding>> byTheme = new HashMap<>();
    codings.forEach(
        one -> byTheme.computeIfAbsent(one.theme(), theme -> new ArrayList<>()).add(one));
    Set<CodingId> differing = new HashSet<>();
    byTheme
        .values()
        .forEach(same -> {
          for (Coding one : same) {
            if (same.stream().noneMatch(other -> agrees(one, other))) {
              differing.add(one.id());
            }
          }
        });
    return differing;
  }

  private static boolean agrees(Coding one, Coding other) {
    return !one.coder().equals(other.coder()) && one.span().overlaps(other.span());
  }

  String name(ThemeId theme) {
    return codebook.find(theme).map(Theme::name).orElse("");
  }

  private String facts(Coding coding, StudyPlan plan) {
    String who = plan.coder(coding.coder()).map(Coder::name).orElse("");
    String above =
        codebook.find(coding.theme()).stream()
            .flatMap(theme -> codebook.above(theme.id()).stream())
            .findFirst()
            .map(Theme::name)
            .orElse("");
    return above.isEmpty() || who.isEmpty() ? above + who : above + " · " + who;
  }
}
