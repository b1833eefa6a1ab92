package org.storyloom.ui.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.Cases;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Mark;
import org.storyloom.coding.Which;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Consents;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;
import org.storyloom.ui.bench.Question;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.CoverageStrip;

/// Reads what the pane of sources shows.
///
/// @param opened the collections whose sources are listed, and how many of each
/// @param chosen the source whose properties are shown
record ShelfReading(Map<CollectionId, Integer> opened, Optional<SourceId> chosen, LocalDate today)
    implements Question<Shelf> {
  /// How many sources of a collection are listed at most, unless more are asked for.
  static final int LISTED = 100;

  private static final int MOST = 5000;

  ShelfReading {
    opened = Map.copyOf(opened);
  }

  /// What all items are made from.
  private record Known(
      Map<SourceId, List<Mark>> marks, ThemeHues hues, Map<Subject, Consent> consents) {}

  @Override
  public Shelf ask(Database database) {
    Sources sources = new Sources(database);
    List<Source> alone = listed(sources);
    Map<CollectionId, List<Source>> within = new HashMap<>();
    opened.forEach((id, most) -> within.put(id, sources.page(Scope.ALL.in(id), 0, most)));
    Set<SourceId> listed = new HashSet<>();
    alone.forEach(source -> listed.add(source.id()));
    within.values().forEach(some -> some.forEach(source -> listed.add(source.id())));
    Map<SourceId, List<Mark>> marks = new HashMap<>();
    Set<SourceId> coded = new HashSet<>();
    Map<SourceId, Integer> elsewhere = new HashMap<>();
    new Codings(database)
        .marks(
            Which.ALL,
            mark -> {
              coded.add(mark.source());
              if (listed.contains(mark.source())) {
                marks.computeIfAbsent(mark.source(), id -> new ArrayList<>()).add(mark);
              }
              elsewhere.merge(mark.source(), 1, Integer::sum);
            });
    Map<Subject, Consent> consents = new Safeguards(database).consents();
    Known known = new Known(marks, new ThemeHues(new Themes(database).read()), consents);
    Map<CollectionId, List<Shelf.Item>> items = new HashMap<>();
    within.forEach((id, some) -> items.put(id, items(some, known)));
    coded.removeAll(new HashSet<>(alone.stream().map(Source::id).toList()));
    return new Shelf(
        items(alone, known),
        gatherings(sources, known, sources.byIds(coded), elsewhere),
        items,
        new Cases(database).all(),
        chosen.map(sources::notes).orElse(List.of()),
        today);
  }

  /// The sources that are listed one by one: all but those of collections that stream.
  private static List<Source> listed(Sources sources) {
    List<Source> listed = new ArrayList<>(sources.alone());
    for (Collection collection : sources.collections()) {
      if (!collection.kind().streams()) {
        listed.addAll(sources.page(Scope.ALL.in(collection.id()), 0, MOST));
      }
    }
    return listed;
  }

  private static List<Shelf.Item> items(List<Source> some, Known known) {
    return some.stream().map(source -> item(source, known)).toList();
  }

  /// Marks come by their start: where two overlap, the strip shows the one that began first up to
  /// its end.
  private static Shelf.Item item(Source source, Known known) {
    double length = Math.max(1, source.extent().characters());
    List<CoverageStrip.Part> parts = new ArrayList<>();
    Set<ThemeId> themes = new HashSet<>();
    int covered = 0;
    int at = 0;
    List<Mark> marks = known.marks().getOrDefault(source.id(), List.of());
    for (Mark mark : marks) {
      themes.add(mark.theme());
      int from = Math.max(at, mark.start());
      if (from < mark.end()) {
        parts.add(
            new CoverageStrip.Part(
                from / length, mark.end() / length, known.hues().of(mark.theme())));
        covered += mark.end() - from;
        at = mark.end();
      }
    }
    return new Shelf.Item(
        source,
        marks.size(),
        themes.size(),
        covered / length,
        parts,
        consent(source, known.consents()));
  }

  private static Optional<Consent> consent(Source source, Map<Subject, Consent> consents) {
    return new Consents(consents).narrowest(source);
  }

  private static List<Shelf.Gathering> gatherings(
      Sources sources, Known known, Map<SourceId, Source> coded, Map<SourceId, Integer> codings) {
    List<Collection> all =
        sources.collections().stream().filter(one -> one.kind().streams()).toList();
    List<Sources.Tally> tallies = all.isEmpty() ? List.of() : sources.tallies();
    Map<CollectionId, Integer> inside = new HashMap<>();
    coded.forEach((id, source) -> {
      CollectionId in = source.setting().collection();
      if (in != null) {
        inside.merge(in, codings.getOrDefault(id, 0), Integer::sum);
      }
    });
    Map<CollectionId, Integer> consented = consented(sources, known.consents());
    List<Shelf.Gathering> gatherings = new ArrayList<>();
    for (Collection one : all) {
      SortedMap<LocalDate, Integer> days = sources.byDay(Scope.ALL.in(one.id()));
      gatherings.add(
          new Shelf.Gathering(
              one,
              tallies.stream()
                  .filter(tally -> one.id().equals(tally.setting().collection()))
                  .toList(),
              inside.getOrDefault(one.id(), 0),
              consented.getOrDefault(one.id(), 0),
              days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey()),
              days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey())));
    }
    return gatherings;
  }

  /// How many sources of each collection have a consent: their own, that of who said them, or all
  /// by that of the collection.
  private static Map<CollectionId, Integer> consented(
      Sources sources, Map<Subject, Consent> consents) {
    Set<SourceId> ids = new HashSet<>();
    for (Subject about : consents.keySet()) {
      if (about.kind().equals("source")) {
        ids.add(new SourceId(about.id()));
      } else if (about.kind().equals("case")) {
        ids.addAll(sources.ids(Scope.ALL.by(new CaseId(about.id()))));
      }
    }
    Map<CollectionId, Integer> counts = new HashMap<>();
    for (Source source : sources.byIds(ids).values()) {
      CollectionId in = source.setting().collection();
      if (in != null) {
        counts.merge(in, 1, Integer::sum);
      }
    }
    for (Collection one : sources.collections()) {
      if (consents.containsKey(Subject.of(one.id()))) {
        counts.put(one.id(), one.sources());
      }
    }
    return counts;
  }
}
