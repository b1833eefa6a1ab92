package org.storyloom.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.study.Coder;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.text.Document;
import org.storyloom.ui.control.text.Mark;
import org.storyloom.ui.control.text.Range;

/// What somebody reads and codes: the open text, its codings, and what is selected in it.
public final class CodeViewModel {
  private final Bench bench;
  private final SourceShelf shelf;
  private final ThemeTree tree;
  private final Gestures gestures;
  private final Live<Optional<OpenText>> reading;
  private final Live<Coded> coding;
  private final ReadOnlyObjectWrapper<Optional<SourceId>> source =
      new ReadOnlyObjectWrapper<>(this, "source", Optional.empty());
  private final ReadOnlyObjectWrapper<Document> document =
      new ReadOnlyObjectWrapper<>(this, "document", Document.EMPTY);
  private final ReadOnlyObjectWrapper<List<Mark>> marks =
      new ReadOnlyObjectWrapper<>(this, "marks", List.of());
  private final ReadOnlyObjectWrapper<List<Crumb>> crumbs =
      new ReadOnlyObjectWrapper<>(this, "crumbs", List.of());
  private final ReadOnlyStringWrapper selectedMark =
      new ReadOnlyStringWrapper(this, "selectedMark", "");
  private final ReadOnlyObjectWrapper<Optional<Inspected>> inspected =
      new ReadOnlyObjectWrapper<>(this, "inspected", Optional.empty());
  private final ObjectProperty<Range> selection =
      new SimpleObjectProperty<>(this, "selection", new Range(0, 0));
  private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(this, "whose", Whose.ALL);
  private Optional<OpenText> open = Optional.empty();
  private Coded coded = Coded.NOTHING;
  private Optional<Span> wanted = Optional.empty();
  private Consumer<Range> onReveal = range -> {};
  private Runnable onMemo = () -> {};

  public CodeViewModel(Bench bench) {
    this.bench = bench;
    shelf = new SourceShelf(bench);
    tree = new ThemeTree(bench);
    gestures = new Gestures(bench, this);
    reading =
        bench.live(
            () -> {
              Optional<SourceId> id = source.get();
              return database -> id.flatMap(which -> OpenText.read(database, which));
            },
            this::opened,
            "source",
            "turn",
            "consent");
    coding =
        bench.live(
            () -> {
              Optional<SourceId> id = source.get();
              return database -> Coded.read(database, id);
            },
            this::coded,
            "coding",
            "theme",
            "finding",
            "evidence_link");
    shelf.onRead(this::openFirst);
    tree.mutedProperty().addListener((property, before, now) -> draw());
    whose.addListener((property, before, now) -> draw());
    bench.coderProperty().addListener((property, before, now) -> draw());
  }

  Bench bench() {
    return bench;
  }

  SourceShelf shelf() {
    return shelf;
  }

  ThemeTree tree() {
    return tree;
  }

  Gestures gestures() {
    return gestures;
  }

  Coded coded() {
    return coded;
  }

  /// The canonical text that is open.
  String text() {
    return open.map(OpenText::text).orElse("");
  }

  /// The words of a passage of it.
  String words(Span span) {
    return span.end() <= text().length() ? span.of(text()) : "";
  }

  ReadOnlyObjectProperty<Optional<SourceId>> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Document> documentProperty() {
    return document.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Mark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Crumb>> crumbsProperty() {
    return crumbs.getReadOnlyProperty();
  }

  ReadOnlyStringProperty selectedMarkProperty() {
    return selectedMark.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Inspected>> inspectedProperty() {
    return inspected.getReadOnlyProperty();
  }

  /// What is selected in the text; the view keeps it.
  ObjectProperty<Range> selectionProperty() {
    return selection;
  }

  /// Whose codings are shown.
  ObjectProperty<Whose> whoseProperty() {
    return whose;
  }

  /// Told which range to bring into sight.
  void onReveal(Consumer<Range> act) {
    onReveal = act;
  }

  /// Told when the memo of the selected coding is to be written.
  void onMemo(Runnable act) {
    onMemo = act;
  }

  void askForMemo() {
    onMemo.run();
  }

  /// The pane is shown, here.
  void show(Place place) {
    switch (place) {
      case Place.OfSource(SourceId id) -> open(id, Optional.empty());
      case Place.OfPassage(SourceId id, Span span) -> open(id, Optional.of(span));
      default -> {}
    }
    shelf.live().start();
    reading.start();
    coding.start();
  }

  void left() {
    shelf.live().stop();
    reading.stop();
    coding.stop();
  }

  /// The selected coding, while it stands.
  Optional<Coding> selected() {
    String id = selectedMark.get();
    return id.isEmpty() ? Optional.empty() : coded.coding(new CodingId(UUID.fromString(id)));
  }

  void select(Optional<CodingId> id) {
    selectedMark.set(id.map(one -> one.value().toString()).orElse(""));
    bench.selection().codingProperty().set(id);
    inspect();
  }

  /// Selects the next coding that is shown, or the one before, and brings it into sight.
  void step(int by) {
    Predicate<Coding> seen = shown().and(one -> !tree.mutedProperty().get().contains(one.theme()));
    Optional<Coding> next = coded.next(seen, selected(), selection.get().start(), by);
    next.ifPresent(one -> {
      select(Optional.of(one.id()));
      onReveal.accept(new Range(one.span().start(), one.span().end()));
    });
  }

  private void open(SourceId id, Optional<Span> passage) {
    wanted = passage;
    if (source.get().filter(id::equals).isPresent()) {
      reveal();
      return;
    }
    source.set(Optional.of(id));
    select(Optional.empty());
    reading.refresh();
    coding.refresh();
  }

  private void openFirst() {
    if (source.get().isEmpty()) {
      shelf
          .first()
          .ifPresent(id -> {
            bench.navigator().settle(new Place.OfSource(id));
            open(id, Optional.empty());
          });
    }
  }

  private void opened(Optional<OpenText> now) {
    boolean same = now.isPresent() && open.isPresent() && now.get().equals(open.get());
    open = now;
    if (!same) {
      document.set(
          now.map(text -> text.document(bench.plan(), bench.messages())).orElse(Document.EMPTY));
      draw();
    }
    crumbs.set(now.map(text -> text.crumbs(shelf)).orElse(List.of()));
    reveal();
  }

  private void reveal() {
    if (open.isPresent() && source.get().equals(open.map(text -> text.source().id()))) {
      wanted.ifPresent(span -> onReveal.accept(new Range(span.start(), span.end())));
      if (coded.of().equals(source.get())) {
        wanted.flatMap(coded::at).ifPresent(one -> select(Optional.of(one.id())));
        wanted = Optional.empty();
      }
    }
  }

  private void coded(Coded now) {
    coded = now;
    tree.show(now);
    draw();
    inspect();
    reveal();
  }

  /// Draws the codings once text and codings are of the same source.
  private void draw() {
    if (coded.of().equals(open.map(text -> text.source().id()))) {
      marks.set(coded.marks(bench.plan(), shown(), tree.mutedProperty().get()));
    }
  }

  private Predicate<Coding> shown() {
    return switch (whose.get()) {
      case ALL -> one -> true;
      case MINE -> one -> bench.coder().map(Coder::id).filter(one.coder()::equals).isPresent();
      case COMPARE -> {
        Set<CodingId> differing = coded.differing();
        yield one -> differing.contains(one.id());
      }
    };
  }

  private void inspect() {
    inspected.set(selected().map(one -> Inspected.of(one, coded, bench)));
    selected().ifPresent(one -> bench.selection().themeProperty().set(Optional.of(one.theme())));
  }
}
