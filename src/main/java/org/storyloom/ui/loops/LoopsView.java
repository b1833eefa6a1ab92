package org.storyloom.ui.loops;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.learningloop.Stance;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.EmptyState;
import org.storyloom.ui.control.Icon;

/// The pane of learning loops: the desk, and the workshop on the wall.
public final class LoopsView implements Pane {
  private static final double LIST = 236;
  private static final double NARROW_LIST = 200;

  private final Bench bench;
  private final LoopsViewModel model;
  private final Forms forms;
  private final StackPane node = new StackPane();
  private final BorderPane desk = new BorderPane();
  private final LoopList list;
  private final DeskView paper;
  private final WorkshopView workshop;

  public LoopsView(LoopsViewModel model) {
    this.model = model;
    bench = model.bench();
    forms = new Forms(model);
    list = new LoopList(model, forms::open);
    paper = new DeskView(model, forms);
    workshop = new WorkshopView(model);
    desk.setLeft(list);
    bench.breadthProperty().subscribe(this::lay);
    model.deskProperty().subscribe(now -> fill(now.laid().isEmpty()));
    model.showingProperty().subscribe(shows -> node.getChildren().setAll(shows ? workshop : desk));
  }

  private void lay(Breadth breadth) {
    double width = breadth.has(Breadth.WIDE) ? LIST : NARROW_LIST;
    list.setMinWidth(width);
    list.setPrefWidth(width);
    list.setMaxWidth(width);
    boolean room = breadth.has(Breadth.SLIM);
    desk.setLeft(room ? list : null);
  }

  private void fill(boolean empty) {
    if (!empty) {
      desk.setCenter(paper);
      return;
    }
    Button open = new Button(bench.text("loops.open"), Icon.button(Feather.PLUS));
    open.getStyleClass().add("accent");
    open.setOnAction(pressed -> forms.open());
    StackPane page =
        new StackPane(
            new EmptyState(bench.text("loops.empty"), bench.text("loops.empty.facts")).foot(open));
    page.setAlignment(Pos.CENTER);
    page.setPadding(new Insets(48));
    desk.setCenter(page);
  }

  @Override
  public PaneId id() {
    return PaneId.LOOPS;
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
    Button show = new Button(bench.text("loops.show.button"), Icon.button(Feather.MONITOR));
    show.getStyleClass().add("accent");
    show.setTooltip(new javafx.scene.control.Tooltip(bench.text("loops.show") + "  F5"));
    show.disableProperty().bind(model.deskProperty().map(now -> now.laid().isEmpty()));
    show.setOnAction(pressed -> model.present());
    Button pack = new Button(bench.text("loops.packing"), Icon.button(Feather.FILE_TEXT));
    pack.getStyleClass().add("flat");
    pack.disableProperty().bind(model.deskProperty().map(now -> now.laid().isEmpty()));
    pack.setOnAction(pressed -> pack());
    return List.of(pack, show);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("loops.open", "Ctrl N", Feather.PLUS, forms::open)
            .when(() -> !model.showingProperty().get()),
        here(Action.of("loops.show", "F5", Feather.MONITOR, this::turn)),
        here(Action.of("loops.packing", "", Feather.FILE_TEXT, this::pack)),
        wall(Action.of("loops.hide", "Esc", Feather.CORNER_UP_LEFT, model::hide)),
        here(Action.of("loops.next", "Right", Feather.ARROW_RIGHT, () -> model.step(1))),
        here(Action.of("loops.back", "Left", Feather.ARROW_LEFT, () -> model.step(-1))),
        here(Action.of("loops.yes", "1", Feather.THUMBS_UP, () -> model.vote(Stance.AGREE))),
        here(Action.of("loops.unsure", "2", Feather.HELP_CIRCLE, () -> model.vote(Stance.UNSURE))),
        here(Action.of("loops.no", "3", Feather.THUMBS_DOWN, () -> model.vote(Stance.OBJECT))),
        here(
            Action.of(
                "loops.objection", "O", Feather.ALERT_CIRCLE, () -> forms.respond(Stance.OBJECT))),
        here(
            Action.of(
                "loops.response", "R", Feather.MESSAGE_SQUARE, () -> forms.respond(Stance.AGREE))),
        here(Action.of("loops.decision", "D", Feather.CHECK_SQUARE, forms::decide)));
  }

  private void pack() {
    model.loop().ifPresent(new Packing(bench)::ask);
  }

  private void turn() {
    if (model.showingProperty().get()) {
      model.hide();
    } else {
      model.present();
    }
  }

  private Action here(Action action) {
    return action.when(() -> model.loop().isPresent());
  }

  private Action wall(Action action) {
    return action.when(() -> model.showingProperty().get());
  }

  @Override
  public void show(Place place) {
    model.show(place);
  }

  @Override
  public void left() {
    model.left();
  }
}
