package org.storyloom.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Theme;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SidePanels;

/// The pane of the codebook.
public final class ThemesView implements Pane {
  private static final double TREE = 320;
  private static final double GUIDANCE = 316;

  private final ThemesViewModel model;
  private final Bench bench;
  private final TreePanel tree;
  private final SidePanels panels;
  private final StackPane node = new StackPane();

  public ThemesView(ThemesViewModel model) {
    this.model = model;
    bench = model.bench();
    tree = new TreePanel(model);
    panels =
        new SidePanels(new ThemePage(model))
            .left(tree, TREE, Feather.BOOK_OPEN, bench.text("themes.tree"))
            .right(
                new GuidancePanel(model), GUIDANCE, Feather.EDIT_2, bench.text("themes.guidance"));
    model.bookProperty().subscribe(now -> lay());
    model.startersProperty().subscribe(now -> lay());
    bench.breadthProperty().subscribe(this::fold);
  }

  @Override
  public PaneId id() {
    return PaneId.CODEBOOK;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<Crumb>> crumbs() {
    return model.crumbsProperty();
  }

  @Override
  public List<Node> tools() {
    Button add = new Button(bench.text("themes.add"), Icon.button(Feather.PLUS));
    add.setOnAction(pressed -> tree.add(false));
    return List.of(add);
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of("themes.add", "N", Feather.PLUS, () -> tree.add(false)));
    actions.add(
        Action.of("themes.add.below", "Shift N", Feather.CORNER_DOWN_RIGHT, () -> tree.add(true))
            .when(this::chosen));
    actions.add(on("themes.rename", "F2", Feather.TYPE, tree::rename));
    actions.add(on("themes.merge", "Ctrl M", Feather.GIT_MERGE, tree::merge));
    actions.add(on("themes.hang", "Ctrl Shift M", Feather.CORNER_DOWN_RIGHT, tree::hang));
    actions.add(
        on("themes.up", "Alt Shift Up", Feather.ARROW_UP, one -> model.gestures().step(one, -1)));
    actions.add(
        on(
            "themes.down",
            "Alt Shift Down",
            Feather.ARROW_DOWN,
            one -> model.gestures().step(one, 1)));
    actions.add(
        on("themes.deeper", "Alt Shift Right", Feather.CHEVRONS_RIGHT, model.gestures()::deeper));
    actions.add(
        on("themes.higher", "Alt Shift Left", Feather.CHEVRONS_LEFT, model.gestures()::higher));
    actions.add(on("themes.retire", "", Feather.ARCHIVE, model.gestures()::retire));
    actions.add(
        on("themes.remove", "Del", Feather.TRASH_2, model.gestures()::remove)
            .when(() -> chosen() && tree.isFocusWithin()));
    return actions;
  }

  @Override
  public void show(Place place) {
    model.show(place);
  }

  @Override
  public void left() {
    model.left();
  }

  private Action on(String id, String keys, Feather icon, Consumer<Theme> act) {
    return Action.of(id, keys, icon, () -> model.chosenProperty().get().ifPresent(act))
        .when(this::chosen);
  }

  private boolean chosen() {
    return model.chosenProperty().get().isPresent();
  }

  private void lay() {
    Node now = model.isEmpty() ? new StarterShelf(model, () -> tree.add(false)) : panels;
    if (model.isEmpty() || !node.getChildren().contains(panels)) {
      node.getChildren().setAll(now);
    }
  }

  private void fold(Breadth room) {
    panels.fold(!room.has(Breadth.SLIM), !room.has(Breadth.NARROW));
  }
}
