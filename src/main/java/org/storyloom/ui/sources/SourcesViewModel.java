package org.storyloom.ui.sources;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.storyloom.job.JobName;
import org.storyloom.source.ChangeSource;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Facts;
import org.storyloom.source.RemoveSource;
import org.storyloom.source.SourceId;
import org.storyloom.source.collection.RemoveCollection;
import org.storyloom.source.collection.RenameCollection;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Workspace;

/// The list of sources as it is grouped and filtered, what is chosen in it, and every gesture on
/// it: opening, saying what a source is, removing, bringing files in.
public final class SourcesViewModel {
  private final Bench bench;
  private final Live<Shelf> live;
  private final Map<CollectionId, Integer> opened = new HashMap<>();
  private final Set<String> folded = new HashSet<>();
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<GroupBy> grouping =
      new SimpleObjectProperty<>(this, "grouping", GroupBy.KIND);
  private final ReadOnlyObjectWrapper<List<Line>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());
  private final ReadOnlyObjectWrapper<Shelf> shelf =
      new ReadOnlyObjectWrapper<>(this, "shelf", Shelf.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Report>> report =
      new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
  private Consumer<List<Path>> onBring = files -> {};
  private boolean read;

  public SourcesViewModel(Bench bench) {
    this.bench = bench;
    live =
        bench.live(
            () ->
                new ShelfReading(
                    opened,
                    chosen.get().flatMap(Chosen::source),
                    bench.workspace().history().mint().today()),
            this::read,
            "source",
            "collection",
            "coding",
            "theme",
            "consent",
            "study_case");
    filter.addListener((property, before, now) -> lay());
    grouping.addListener((property, before, now) -> lay());
    bench.planProperty().addListener((property, before, now) -> lay());
  }

  /// What stands chosen in the list: a source or a collection.
  record Chosen(Optional<SourceId> source, Optional<CollectionId> collection) {}

  Bench bench() {
    return bench;
  }

  StringProperty filterProperty() {
    return filter;
  }

  ObjectProperty<GroupBy> groupingProperty() {
    return grouping;
  }

  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Shelf> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What became of the files that were brought in last.
  ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /// Whether the study has been read, and has no source.
  boolean isEmpty() {
    return read && shelf.get().size() == 0;
  }

  /// Told which files somebody wants to bring in.
  void onBring(Consumer<List<Path>> act) {
    onBring = act;
  }

  void show(Place place) {
    switch (place) {
      case Place.OfThing(PaneId _, UUID thing) -> choose(new SourceId(thing));
      case Place.OfFiles(List<Path> files) -> {
        bench.navigator().settle(new Place.Whole(PaneId.SOURCES));
        bring(files);
      }
      default -> {}
    }
    live.start();
  }

  void left() {
    live.stop();
  }

  void choose(SourceId id) {
    choose(new Chosen(Optional.of(id), Optional.empty()));
  }

  void choose(CollectionId id) {
    choose(new Chosen(Optional.empty(), Optional.of(id)));
  }

  private void choose(Chosen now) {
    if (chosen.get().filter(now::equals).isEmpty()) {
      chosen.set(Optional.of(now));
      live.refresh();
    }
  }

  /// Opens the chosen source to be read and coded; a collection opens or closes.
  void open() {
    Optional<Chosen> now = chosen.get();
    now.flatMap(Chosen::source).ifPresent(this::open);
    now.flatMap(Chosen::collection).ifPresent(this::unfold);
  }

  void open(SourceId id) {
    bench.go(new Place.OfSource(id));
  }

  void fold(String group) {
    if (!folded.remove(group)) {
      folded.add(group);
    }
    lay();
  }

  /// Lists the sources of a collection, or no longer.
  void unfold(CollectionId collection) {
    if (opened.remove(collection) == null) {
      opened.put(collection, ShelfReading.LISTED);
      live.refresh();
    }
    lay();
  }

  /// Lists more of a collection's sources.
  void more(CollectionId collection) {
    opened.merge(collection, ShelfReading.LISTED, Integer::sum);
    live.refresh();
  }

  void change(SourceId id, Facts facts) {
    bench.perform(new ChangeSource(id, facts));
  }

  void rename(CollectionId id, String name) {
    bench.perform(new RenameCollection(id, name));
  }

  /// Takes what is chosen out of the study.
  void remove() {
    Optional<Chosen> now = chosen.get();
    chosen.set(Optional.empty());
    now.flatMap(Chosen::source).ifPresent(id -> bench.perform(new RemoveSource(id)));
    now.flatMap(Chosen::collection).ifPresent(id -> bench.perform(new RemoveCollection(id)));
  }

  void chooseFiles() {
    bench.dialogs().chooseFiles(bench.text("sources.bring.title"), this::bring);
  }

  /// Somebody dropped these files, or chose them.
  void bring(List<Path> files) {
    if (!files.isEmpty()) {
      onBring.accept(files);
    }
  }

  /// Brings files in, with progress in the status bar; then tells what became of them.
  void start(BringIn asked) {
    Workspace workspace = bench.workspace();
    bench.run(
        JobName.of("sources.work.import", Integer.toString(asked.files().size())),
        token -> asked.into(workspace, token),
        outcomes -> {
          Report now = Report.of(outcomes, bench.messages());
          now.first().ifPresent(this::choose);
          report.set(Optional.of(now));
        });
  }

  private void read(Shelf now) {
    read = true;
    shelf.set(now);
    lay();
  }

  private void lay() {
    lines.set(
        new ShelfLines(bench, shelf.get(), grouping.get(), filter.get(), folded, opened.keySet())
            .lines());
  }
}
