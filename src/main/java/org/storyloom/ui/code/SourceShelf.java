package org.storyloom.ui.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.storyloom.source.Collection;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.study.Phase;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.control.popup.Matching;

/// The list of sources: grouped by kind or by phase, filtered by what is typed, with what is coded
/// of each.
final class SourceShelf {
  private final Bench bench;
  private final Live<ShelfReading.Shelf> live;
  private final ConcurrentHashMap<String, Integer> words = new ConcurrentHashMap<>();
  private final Map<CollectionId, Integer> opened = new HashMap<>();
  private final Set<String> folded = new HashSet<>();
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<Grouping> grouping =
      new SimpleObjectProperty<>(this, "grouping", Grouping.KIND);
  private final ReadOnlyObjectWrapper<List<ShelfLine>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());
  private final ReadOnlyObjectWrapper<Integer> size = new ReadOnlyObjectWrapper<>(this, "size", 0);
  private ShelfReading.Shelf shelf = ShelfReading.Shelf.EMPTY;
  private Runnable onRead = () -> {};

  SourceShelf(Bench bench) {
    this.bench = bench;
    live =
        bench.live(
            () -> new ShelfReading(words, opened),
            this::read,
            "source",
            "collection",
            "coding",
            "theme");
    for (SourceKind kind : SourceKind.values()) {
      if (kind.streams()) {
        folded.add(kindName(kind));
      }
    }
    filter.addListener((property, before, now) -> lay());
    grouping.addListener((property, before, now) -> lay());
    bench.planProperty().addListener((property, before, now) -> lay());
  }

  Live<ShelfReading.Shelf> live() {
    return live;
  }

  /// Told each time the list was read.
  void onRead(Runnable act) {
    onRead = act;
  }

  StringProperty filterProperty() {
    return filter;
  }

  ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  ReadOnlyObjectProperty<List<ShelfLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /// How many sources there are, those in collections too.
  ReadOnlyObjectProperty<Integer> sizeProperty() {
    return size.getReadOnlyProperty();
  }

  Optional<SourceId> first() {
    return shelf.alone().stream().findFirst().map(item -> item.source().id());
  }

  /// The name of the group that a source stands in.
  String groupOf(Source source) {
    return bench.text("code.kind." + source.kind().word());
  }

  void fold(String group) {
    if (!folded.remove(group)) {
      folded.add(group);
    }
    lay();
  }

  /// Lists the sources of a collection, or no longer.
  void open(CollectionId collection) {
    if (opened.remove(collection) == null) {
      opened.put(collection, ShelfReading.LISTED);
      live.refresh();
    } else {
      lay();
    }
  }

  /// Lists more of a collection's sources.
  void more(CollectionId collection) {
    opened.merge(collection, ShelfReading.LISTED, Integer::sum);
    live.refresh();
  }

  private void read(ShelfReading.Shelf now) {
    shelf = now;
    int many = now.collections().stream().mapToInt(Collection::sources).sum();
    size.set(now.alone().size() + many);
    lay();
    onRead.run();
  }

  private void lay() {
    List<ShelfLine> all = new ArrayList<>();
    groups()
        .forEach((name, group) -> {
          if (group.isEmpty()) {
            return;
          }
          boolean open = !folded.contains(name);
          all.add(new ShelfLine.Head(name, name, group.count(bench), open));
          if (open) {
            group.items().forEach(item -> all.add(row(item)));
            group.collections().forEach(collection -> lay(collection, all));
          }
        });
    lines.set(List.copyOf(all));
  }

  private void lay(Collection collection, List<ShelfLine> all) {
    boolean open = opened.containsKey(collection.id());
    all.add(
        new ShelfLine.Many(
            collection.id(),
            collection.name(),
            bench.text("code.collection.sources", collection.sources()),
            open));
    if (open) {
      List<ShelfReading.Item> items = shelf.within().getOrDefault(collection.id(), List.of());
      items.stream().filter(this::fits).forEach(item -> all.add(row(item)));
      if (items.size() < collection.sources()) {
        int left = collection.sources() - items.size();
        all.add(new ShelfLine.More(collection.id(), bench.text("code.collection.more", left)));
      }
    }
  }

  private ShelfLine row(ShelfReading.Item item) {
    ShelfReading.Coverage coverage = item.coverage();
    boolean coded = !coverage.parts().isEmpty();
    String share =
        coded ? bench.text("code.share", coverage.share()) : bench.text("code.share.none");
    String spoken =
        coded
            ? bench.text("code.share.spoken", coverage.share(), coverage.themes())
            : bench.text("code.share.none.spoken");
    Source source = item.source();
    return new ShelfLine.Row(
        source.id(), source.title(), facts(item), share, coverage.parts(), spoken);
  }

  private String facts(ShelfReading.Item item) {
    String language = item.source().language();
    String length = bench.text("code.words", item.words());
    return language.equals(Source.UNKNOWN_LANGUAGE)
        ? length
        : Locale.forLanguageTag(language).getDisplayLanguage(bench.messages().locale())
            + " · "
            + length;
  }

  private boolean fits(ShelfReading.Item item) {
    return fits(item.source().title());
  }

  private boolean fits(String title) {
    return filter.get().isBlank() || Matching.fits(filter.get(), title);
  }

  /// The sources and collections of one group.
  private record Group(List<ShelfReading.Item> items, List<Collection> collections) {
    static Group empty() {
      return new Group(new ArrayList<>(), new ArrayList<>());
    }

    boolean isEmpty() {
      return items.isEmpty() && collections.isEmpty();
    }

    String count(Bench bench) {
      int many = collections.stream().mapToInt(Collection::sources).sum();
      return collections.isEmpty()
          ? Integer.toString(items.size())
          : bench.text("code.collections", collections.size(), many + items.size());
    }
  }

  private Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    if (grouping.get() == Grouping.KIND) {
      for (SourceKind kind : SourceKind.values()) {
        groups.put(kindName(kind), Group.empty());
      }
    } else {
      bench.plan().phases().forEach(phase -> groups.put(phase.name(), Group.empty()));
      groups.put(bench.text("code.phase.none"), Group.empty());
    }
    shelf.alone().stream()
        .filter(this::fits)
        .forEach(item -> group(groups, item).items().add(item));
    shelf.collections().stream()
        .filter(collection -> opened.containsKey(collection.id()) || fits(collection.name()))
        .forEach(collection -> group(groups, collection).collections().add(collection));
    return groups;
  }

  private Group group(Map<String, Group> groups, ShelfReading.Item item) {
    String name =
        grouping.get() == Grouping.KIND
            ? kindName(item.source().kind())
            : bench
                .plan()
                .phase(item.source().setting().phase())
                .map(Phase::name)
                .orElseGet(() -> bench.text("code.phase.none"));
    return groups.computeIfAbsent(name, key -> Group.empty());
  }

  private Group group(Map<String, Group> groups, Collection collection) {
    String name =
        grouping.get() == Grouping.KIND
            ? kindName(collection.kind())
            : bench.text("code.phase.none");
    return groups.computeIfAbsent(name, key -> Group.empty());
  }

  private String kindName(SourceKind kind) {
    return bench.text("code.kind." + kind.word());
  }
}
