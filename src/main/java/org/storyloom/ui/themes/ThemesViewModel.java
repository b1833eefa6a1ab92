package org.storyloom.ui.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.storyloom.codebook.AddCodebook;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.Coding;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Live;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.ThemeRow;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.ui.control.popup.Choice;

/// The codebook as it is shown: the tree as it is folded, the chosen theme and where it is used.
public final class ThemesViewModel {
  private static final int PASSAGES = 40;

  private final Bench bench;
  private final ThemeGestures gestures;
  private final Live<Book> live;
  private final Set<ThemeId> folded = new HashSet<>();
  private final ReadOnlyObjectWrapper<Book> book =
      new ReadOnlyObjectWrapper<>(this, "book", Book.EMPTY);
  private final ReadOnlyObjectWrapper<List<Branch>> branches =
      new ReadOnlyObjectWrapper<>(this, "branches", List.of());
  private final ReadOnlyObjectWrapper<Optional<Theme>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Crumb>> crumbs =
      new ReadOnlyObjectWrapper<>(this, "crumbs", List.of());
  private final ReadOnlyObjectWrapper<List<Starter>> starters =
      new ReadOnlyObjectWrapper<>(this, "starters", List.of());
  private Optional<ThemeId> wanted = Optional.empty();
  private int most = PASSAGES;
  private boolean read;

  public ThemesViewModel(Bench bench) {
    this.bench = bench;
    gestures = new ThemeGestures(bench, this);
    live =
        bench.live(
            () -> new BookReading(wanted, most, bench.plan()),
            this::read,
            "theme",
            "theme_set",
            "theme_set_member",
            "coding",
            "source");
  }

  Bench bench() {
    return bench;
  }

  ThemeGestures gestures() {
    return gestures;
  }

  ReadOnlyObjectProperty<Book> bookProperty() {
    return book.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Branch>> branchesProperty() {
    return branches.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Theme>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Crumb>> crumbsProperty() {
    return crumbs.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Starter>> startersProperty() {
    return starters.getReadOnlyProperty();
  }

  Codebook codebook() {
    return book.get().codebook();
  }

  /// Whether the study has been read, and has no theme.
  boolean isEmpty() {
    return read && codebook().size() == 0;
  }

  void show(Place place) {
    if (place instanceof Place.OfTheme(ThemeId theme)) {
      choose(theme);
    } else if (wanted.isEmpty()) {
      wanted = bench.selection().themeProperty().get();
    }
    live.start();
  }

  void left() {
    live.stop();
  }

  void choose(ThemeId theme) {
    if (wanted.filter(theme::equals).isEmpty()) {
      wanted = Optional.of(theme);
      most = PASSAGES;
      bench.selection().themeProperty().set(wanted);
      live.refresh();
    }
  }

  /// Somebody chose it in the tree: coming back leads to it.
  void settle(ThemeId theme) {
    if (wanted.filter(theme::equals).isEmpty()) {
      choose(theme);
      bench.navigator().settle(new Place.OfTheme(theme));
    }
  }

  /// Lists more passages.
  void more() {
    most += 4 * PASSAGES;
    live.refresh();
  }

  void fold(ThemeId theme) {
    if (!folded.remove(theme)) {
      folded.add(theme);
    }
    lay();
  }

  void open(Coding passage) {
    bench.selection().codingProperty().set(Optional.of(passage.id()));
    bench.go(new Place.OfPassage(passage.source(), passage.span()));
  }

  /// Takes one of the starter codebooks.
  void take(Starter starter) {
    bench.perform(
        new AddCodebook(starter.draft()),
        added ->
            bench.tell(
                bench.text(
                    "themes.starter.taken", bench.text(starter.key()), added.themes().size())));
  }

  /// What a theme can be merged into or hung below.
  List<Choice> others(ThemeId theme) {
    ThemeHues hues = new ThemeHues(codebook());
    List<Choice> others = new ArrayList<>();
    for (Theme other : codebook().inOrder()) {
      if (!other.id().equals(theme)) {
        String path = codebook().path(other.id());
        String above =
            path.length() > other.name().length()
                ? path.substring(
                    0, path.length() - other.name().length() - Codebook.BETWEEN.length())
                : "";
        String id = other.id().value().toString();
        others.add(Choice.theme(id, other.name(), above, "", hues.of(other.id())));
      }
    }
    return others;
  }

  Hue hue(ThemeId theme) {
    return new ThemeHues(codebook()).of(theme);
  }

  private void read(Book now) {
    read = true;
    book.set(now);
    if (wanted.filter(id -> now.codebook().find(id).isPresent()).isEmpty()) {
      wanted = now.codebook().inOrder().stream().filter(Theme::open).map(Theme::id).findFirst();
      if (wanted.isPresent()) {
        live.refresh();
      }
    }
    lay();
    chosen.set(wanted.flatMap(now.codebook()::find));
    crumbs.set(
        chosen
            .get()
            .map(theme -> {
              List<Crumb> way = new ArrayList<>();
              now.codebook()
                  .above(theme.id())
                  .reversed()
                  .forEach(above -> way.add(Crumb.of(above.name(), new Place.OfTheme(above.id()))));
              way.add(Crumb.of(theme.name()));
              return List.copyOf(way);
            })
            .orElse(List.of()));
    if (now.codebook().size() == 0 && starters.get().isEmpty()) {
      bench.read(database -> Starter.all(), starters::set);
    }
  }

  private void lay() {
    List<Branch> lines = new ArrayList<>();
    ThemeHues hues = new ThemeHues(codebook());
    codebook().roots().forEach(root -> lay(root, 0, hues, lines));
    branches.set(List.copyOf(lines));
  }

  private void lay(Theme theme, int depth, ThemeHues hues, List<Branch> lines) {
    boolean parent = !codebook().children(theme.id()).isEmpty();
    boolean open = !folded.contains(theme.id());
    int count = theme.codable() && open ? own(theme) : book.get().branch(theme.id());
    lines.add(
        new Branch(
            theme.id(),
            depth,
            parent,
            open,
            new ThemeRow.Theme(
                theme.retired() ? bench.text("themes.retired.name", theme.name()) : theme.name(),
                theme.codable() ? Optional.of(hues.of(theme.id())) : Optional.empty(),
                hues.worn(theme.id()),
                theme.key() == null ? "" : theme.key(),
                "",
                bench.text("themes.number", count),
                theme.retired(),
                bench.text("themes.retired"))));
    if (open) {
      codebook().children(theme.id()).forEach(child -> lay(child, depth + 1, hues, lines));
    }
  }

  private int own(Theme theme) {
    return book.get().counts().getOrDefault(theme.id(), 0);
  }
}
