package org.storyloom.ui.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Mark;
import org.storyloom.coding.Which;
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

/// Reads what the list of sources shows: the sources that are listed one by one, the collections of
/// comments and survey answers, and the sources of those that are opened; how long each source is
/// in words and what of it is coded.
final class ShelfReading implements Question<ShelfReading.Shelf> {
  /// How many sources of a collection are listed at most, unless more are asked for.
  static final int LISTED = 100;

  private static final int MOST = 2000;

  /// Words of a text, by the digest of the text: counted once.
  private final Map<String, Integer> words;

  private final Map<CollectionId, Integer> opened;

  /// @param words counts made before; those made now are added
  /// @param opened the collections whose sources are listed, and how many of each
  ShelfReading(ConcurrentHashMap<String, Integer> words, Map<CollectionId, Integer> opened) {
    this.words = words;
    this.opened = Map.copyOf(opened);
  }

  /// A source with its length in words and what is coded of it.
  record Item(Source source, int words, Coverage coverage) {}

  /// How much of a source is coded: the share of its characters, how many themes, and where.
  record Coverage(double share, int themes, List<CoverageStrip.Part> parts) {
    static final Coverage NONE = new Coverage(0, 0, List.of());
  }

  /// All that the list shows.
  record Shelf(
      List<Item> alone, List<Collection> collections, Map<CollectionId, List<Item>> within) {
    static final Shelf EMPTY = new Shelf(List.of(), List.of(), Map.of());
  }

  @Override
  public Shelf ask(Database database) {
    Sources sources = new Sources(database);
    List<Source> alone = new ArrayList<>(sources.alone());
    List<Collection> streams = new ArrayList<>();
    for (Collection collection : sources.collections()) {
      if (collection.kind().streams()) {
        streams.add(collection);
      } else {
        alone.addAll(sources.page(Scope.ALL.in(collection.id()), 0, MOST));
      }
    }
    Map<CollectionId, List<Source>> within = new HashMap<>();
    opened.forEach((id, most) -> within.put(id, sources.page(Scope.ALL.in(id), 0, most)));
    List<Source> all = new ArrayList<>(alone);
    within.values().forEach(all::addAll);
    count(sources, all);
    Map<SourceId, List<Mark>> marks = marks(database, all);
    ThemeHues hues = new ThemeHues(new Themes(database).read());
    Map<CollectionId, List<Item>> items = new HashMap<>();
    within.forEach((id, some) -> items.put(id, items(some, marks, hues)));
    return new Shelf(items(alone, marks, hues), streams, items);
  }

  private List<Item> items(List<Source> some, Map<SourceId, List<Mark>> marks, ThemeHues hues) {
    return some.stream()
        .map(source ->
            new Item(
                source,
                words.getOrDefault(source.extent().digest(), 0),
                coverage(source, marks.getOrDefault(source.id(), List.of()), hues)))
        .toList();
  }

  private static Map<SourceId, List<Mark>> marks(Database database, List<Source> all) {
    Set<SourceId> wanted = new HashSet<>();
    all.forEach(source -> wanted.add(source.id()));
    Map<SourceId, List<Mark>> marks = new HashMap<>();
    new Codings(database)
        .marks(
            Which.ALL,
            mark -> {
              if (wanted.contains(mark.source())) {
                marks.computeIfAbsent(mark.source(), id -> new ArrayList<>()).add(mark);
              }
            });
    return marks;
  }

  /// Marks come by their start: where two overlap, the strip shows the one that began first up to
  /// its end.
  private static Coverage coverage(Source source, List<Mark> marks, ThemeHues hues) {
    double length = source.extent().characters();
    if (marks.isEmpty() || length == 0) {
      return Coverage.NONE;
    }
    List<CoverageStrip.Part> parts = new ArrayList<>();
    Set<ThemeId> themes = new HashSet<>();
    int covered = 0;
    int at = 0;
    for (Mark mark : marks) {
      themes.add(mark.theme());
      int from = Math.max(at, mark.start());
      if (from < mark.end()) {
        parts.add(
            new CoverageStrip.Part(from / length, mark.end() / length, hues.of(mark.theme())));
        covered += mark.end() - from;
        at = mark.end();
      }
    }
    return new Coverage(covered / length, themes.size(), parts);
  }

  private void count(Sources sources, List<Source> all) {
    List<Source> unknown =
        all.stream().filter(source -> !words.containsKey(source.extent().digest())).toList();
    for (Source source : unknown) {
      words.put(
          source.extent().digest(), sources.text(source.id()).map(ShelfReading::wordsIn).orElse(0));
    }
  }

  /// Stretches of letters and digits, with marks inside them.
  static int wordsIn(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!inside && Character.isLetterOrDigit(text.charAt(i))) {
        count++;
        inside = true;
      } else if (space) {
        inside = false;
      }
    }
    return count;
  }
}
