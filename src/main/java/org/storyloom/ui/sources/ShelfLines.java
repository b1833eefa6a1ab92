package org.storyloom.ui.sources;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.storyloom.safeguard.Consent;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.study.Phase;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Site;
import org.storyloom.study.SiteId;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.popup.Matching;

/// Lays a shelf out as lines: in groups, filtered by what is typed, with the words of each column.
///
/// @param folded the names of the groups that are folded
/// @param opened the collections that stand open
record ShelfLines(
    Bench bench,
    Shelf shelf,
    GroupBy by,
    String filter,
    Set<String> folded,
    Set<CollectionId> opened) {

  /// The sources and collections of one group.
  private record Group(List<Shelf.Item> items, List<Shelf.Gathering> collections) {
    static Group empty() {
      return new Group(new ArrayList<>(), new ArrayList<>());
    }

    int size() {
      return items.size() + collections.stream().mapToInt(one -> one.collection().sources()).sum();
    }
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    groups()
        .forEach((name, group) -> {
          if (group.size() == 0 && group.collections().isEmpty()) {
            return;
          }
          boolean open = !folded.contains(name);
          lines.add(new Line.Head(name, text("sources.count", group.size()), open));
          if (open) {
            group.items().forEach(item -> lines.add(row(item, false)));
            group.collections().forEach(one -> lay(one, lines));
          }
        });
    return List.copyOf(lines);
  }

  private Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    switch (by) {
      case KIND -> {
        for (SourceKind kind : SourceKind.values()) {
          groups.put(kind(kind), Group.empty());
        }
      }
      case PHASE -> bench.plan().phases().forEach(phase -> groups.put(phase.name(), Group.empty()));
      case SITE -> bench.plan().sites().forEach(site -> groups.put(site.name(), Group.empty()));
      case LANGUAGE -> {
        // In the order in which they come.
      }
    }
    shelf.alone().stream()
        .filter(this::fits)
        .forEach(item -> group(groups, name(item.source())).items().add(item));
    shelf.collections().stream()
        .filter(one -> fits(one.collection().name()) || opened.contains(one.collection().id()))
        .forEach(one -> group(groups, name(one)).collections().add(one));
    return groups;
  }

  private static Group group(Map<String, Group> groups, String name) {
    return groups.computeIfAbsent(name, key -> Group.empty());
  }

  private String name(Source source) {
    return switch (by) {
      case KIND -> kind(source.kind());
      case PHASE -> phase(source.setting().phase()).orElseGet(() -> text("sources.phase.none"));
      case SITE -> site(source.setting().site()).orElseGet(() -> text("sources.site.none"));
      case LANGUAGE -> language(source.language());
    };
  }

  private String name(Shelf.Gathering one) {
    return switch (by) {
      case KIND -> kind(one.collection().kind());
      case PHASE -> common(one, tally -> phase(tally.setting().phase()), "sources.phase.none");
      case SITE -> common(one, tally -> site(tally.setting().site()), "sources.site.none");
      case LANGUAGE ->
          common(one, tally -> Optional.of(language(tally.language())), "sources.language.many");
    };
  }

  /// What all sources of a collection have in common.
  private String common(
      Shelf.Gathering one, Function<Sources.Tally, Optional<String>> fact, String none) {
    List<Optional<String>> all = one.tallies().stream().map(fact).distinct().toList();
    if (all.size() == 1) {
      return all.getFirst().orElseGet(() -> text(none));
    }
    return text(all.isEmpty() ? none : "sources.several");
  }

  private void lay(Shelf.Gathering one, List<Line> lines) {
    CollectionId id = one.collection().id();
    boolean open = opened.contains(id);
    lines.add(many(one, open));
    if (open) {
      List<Shelf.Item> items = shelf.within().getOrDefault(id, List.of());
      items.stream().filter(this::fits).forEach(item -> lines.add(row(item, true)));
      int left = one.collection().sources() - items.size();
      if (left > 0 && !items.isEmpty()) {
        lines.add(new Line.More(id, text("sources.more", left)));
      }
    }
  }

  private Line many(Shelf.Gathering one, boolean open) {
    int sources = one.collection().sources();
    boolean careful = one.consented() < sources;
    return new Line.Many(
        one.collection().id(),
        one.collection().name(),
        days(one),
        new Line.Facts(
            common(one, tally -> phase(tally.setting().phase()), "sources.none"),
            common(one, tally -> site(tally.setting().site()), "sources.none"),
            common(one, tally -> Optional.of(language(tally.language())), "sources.none"),
            text("sources.texts", sources),
            number(one.codings()),
            careful
                ? text("sources.consent.some", one.consented(), sources)
                : text(sources == 0 ? "sources.none" : "sources.consent.all"),
            careful),
        open);
  }

  private String days(Shelf.Gathering one) {
    if (one.first().isEmpty() || one.last().isEmpty()) {
      return text("sources.days.none");
    }
    String first = day(one.first().get());
    String last = day(one.last().get());
    return first.equals(last) ? first : text("sources.days", first, last);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(text("sources.date"), bench.messages().locale()).format(day);
  }

  private Line row(Shelf.Item item, boolean indented) {
    Source source = item.source();
    boolean coded = item.codings() > 0;
    return new Line.Row(
        source.id(),
        source.title(),
        new Line.Facts(
            phase(source.setting().phase()).orElse(""),
            site(source.setting().site()).orElse(""),
            language(source.language()),
            text("sources.number", source.extent().characters()),
            number(item.codings()),
            consent(item.consent()),
            item.consent().isEmpty() || item.consent().get().expired(shelf.today())),
        coded ? text("sources.share", item.share()) : "",
        item.parts(),
        coded
            ? text("sources.share.spoken", item.share(), item.themes())
            : text("sources.share.none"),
        indented);
  }

  String consent(Optional<Consent> consent) {
    return consent
        .map(one ->
            one.expired(shelf.today())
                ? text("sources.consent.expired")
                : text("sources.consent." + one.level().word()))
        .orElseGet(() -> text("sources.consent.none"));
  }

  String kind(SourceKind kind) {
    return text("sources.kind." + kind.word());
  }

  String language(String tag) {
    return language(tag, bench);
  }

  static String language(String tag, Bench bench) {
    if (tag.equals(Source.UNKNOWN_LANGUAGE)) {
      return bench.text("sources.language.none");
    }
    String name = Locale.forLanguageTag(tag).getDisplayName(bench.messages().locale());
    return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private Optional<String> phase(@Nullable PhaseId id) {
    return bench.plan().phase(id).map(Phase::name);
  }

  private Optional<String> site(@Nullable SiteId id) {
    return bench.plan().site(id).map(Site::name);
  }

  private boolean fits(Shelf.Item item) {
    return fits(item.source().title());
  }

  private boolean fits(String title) {
    return filter.isBlank() || Matching.fits(filter, title);
  }

  private String number(int count) {
    return count == 0 ? text("sources.none") : text("sources.number", count);
  }

  private String text(String key, Object... with) {
    return bench.text(key, with);
  }
}
