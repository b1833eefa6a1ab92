package org.storyloom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Keys;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;

/// The one table of what can be done: what goes anywhere, and what the pane that is shown offers.
/// Keys, palette and the sheet of shortcuts are drawn from it.
final class Doings {
  private final List<Action> anywhere;
  private final Supplier<Optional<Pane>> here;
  private final Supplier<Map<String, String>> chosenKeys;

  Doings(
      List<Action> anywhere,
      Supplier<Optional<Pane>> here,
      Supplier<Map<String, String>> chosenKeys) {
    this.anywhere = List.copyOf(anywhere);
    this.here = here;
    this.chosenKeys = chosenKeys;
  }

  /// What can be done anywhere, with the keys people chose.
  List<Action> anywhere() {
    return anywhere.stream().map(this::keyed).toList();
  }

  /// What the pane that is shown offers.
  List<Action> here() {
    return here.get().map(Pane::actions).orElse(List.of()).stream().map(this::keyed).toList();
  }

  List<Action> all() {
    List<Action> all = new ArrayList<>(here());
    all.addAll(anywhere());
    return all;
  }

  /// Does what these keys mean where the focus is. Answers whether they meant anything that can be
  /// done now.
  boolean press(KeyEvent key, @Nullable Node focus) {
    boolean typing = focus instanceof TextInputControl;
    for (Action action : all()) {
      if (action.keys().match(key, typing) && action.press()) {
        return true;
      }
    }
    return false;
  }

  private Action keyed(Action action) {
    String chosen = chosenKeys.get().get(action.id());
    return chosen == null ? action : action.on(Keys.of(chosen));
  }

  /// The way to each pane and through the steps of the study.
  static List<Action> around(Bench bench, Panes panes, Way way) {
    List<Action> actions = new ArrayList<>();
    int number = 1;
    for (PaneId id : panes.ids()) {
      String keys = number <= 9 ? "Ctrl " + number : "";
      actions.add(Action.of(id.words(), keys, id.icon(), () -> bench.go(new Place.Whole(id))));
      number++;
    }
    actions.add(
        Action.of("ui.bring", "Ctrl O", Feather.DOWNLOAD, () -> bring(bench))
            .when(() -> panes.ids().contains(PaneId.SOURCES)));
    actions.add(
        Action.of("ui.undo", "Ctrl Z", Feather.CORNER_UP_LEFT, bench::undo)
            .when(() -> bench.standingProperty().get().undo().isPresent()));
    actions.add(
        Action.of("ui.redo", "Ctrl Shift Z", Feather.CORNER_UP_RIGHT, bench::redo)
            .when(() -> bench.standingProperty().get().redo().isPresent()));
    actions.add(
        Action.of("ui.back", "Alt Left", Feather.ARROW_LEFT, way::back)
            .when(() -> way.beforeProperty().get()));
    actions.add(
        Action.of("ui.forward", "Alt Right", Feather.ARROW_RIGHT, way::forward)
            .when(() -> way.aheadProperty().get()));
    return actions;
  }

  private static void bring(Bench bench) {
    bench
        .dialogs()
        .chooseFiles(bench.text("ui.bring"), files -> bench.go(new Place.OfFiles(files)));
  }
}
