package org.storyloom.ui.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.RemoveCoding;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.text.Document;
import org.storyloom.ui.control.text.Mark;
import org.storyloom.ui.control.text.Range;

/// What somebody reads and codes: the open text, its codings, what is selected, and every gesture
/// on them.
public final class CodeViewModel {
  private final Bench bench;
  private final SourceShelf shelf;
  private final Live<Optional<OpenText>> reading;
  private final Live<Coded> coding;
  private final Set<ThemeId> muted = new HashSet<>();
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
  private final ObjectProperty<Range> selection =
      new SimpleObjectProperty<>(this, "selection", new Range(0, 0));
  private Optional<OpenText> open = Optional.empty();
  private Coded coded = Coded.NOTHING;
  private Optional<Span> wanted = Optional.empty();
  private Consumer<Range> onReveal = range -> {};

  public CodeViewModel(Bench bench) {
    this.bench = bench;
    shelf = new SourceShelf(bench);
    reading =
        bench.live(
            () -> {
              Optional<SourceId> id = source.get();
              return database -> id.flatMap(which -> OpenText.read(database, which));
            },
            this::opened,
            "source",
            "turn");
    coding =
        bench.live(
            () -> {
              Optional<SourceId> id = source.get();
              return database -> Coded.read(database, id);
            },
            this::coded,
            "coding",
            "theme");
    shelf.onRead(this::openFirst);
  }

  Bench bench() {
    return bench;
  }

  SourceShelf shelf() {
    return shelf;
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

  /// What is selected in the text; the view keeps it.
  ObjectProperty<Range> selectionProperty() {
    return selection;
  }

  /// Told which range to bring into sight.
  void onReveal(Consumer<Range> act) {
    onReveal = act;
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

  /// Puts a theme on the selected words. Answers whether any were selected.
  boolean apply(ThemeId theme) {
    Range words = selection.get();
    Optional<CoderId> coder = bench.coder().map(Coder::id);
    if (words.isEmpty() || source.get().isEmpty() || coder.isEmpty()) {
      return false;
    }
    Span span = new Span(words.start(), words.end());
    bench.perform(
        new ApplyTheme(source.get().get(), span, theme, coder.get()),
        id -> select(Optional.of(id)));
    return true;
  }

  /// Puts the theme of this key on the selected words.
  boolean applyKey(String key) {
    return coded
        .codebook()
        .withKey(key)
        .filter(Theme::open)
        .map(theme -> apply(theme.id()))
        .orElse(false);
  }

  /// Takes the selected coding away.
  void remove() {
    selected().ifPresent(one -> bench.perform(new RemoveCoding(one.id())));
  }

  /// The selected coding, while it stands.
  Optional<Coding> selected() {
    String id = selectedMark.get();
    return id.isEmpty() ? Optional.empty() : coded.coding(new CodingId(UUID.fromString(id)));
  }

  void select(Optional<CodingId> id) {
    selectedMark.set(id.map(one -> one.value().toString()).orElse(""));
    bench.selection().codingProperty().set(id);
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
    crumbs.set(now.map(this::crumbs).orElse(List.of()));
    reveal();
  }

  private List<Crumb> crumbs(OpenText text) {
    return List.of(Crumb.of(shelf.groupOf(text.source())), Crumb.of(text.source().title()));
  }

  private void reveal() {
    if (open.isPresent() && source.get().equals(open.map(text -> text.source().id()))) {
      wanted.ifPresent(span -> onReveal.accept(new Range(span.start(), span.end())));
      wanted = Optional.empty();
    }
  }

  private void coded(Coded now) {
    coded = now;
    draw();
  }

  /// Draws the codings once text and codings are of the same source.
  private void draw() {
    if (coded.of().equals(open.map(text -> text.source().id()))) {
      marks.set(coded.marks(bench.plan(), Optional.empty(), muted));
    }
  }
}
