package org.storyloom.ui.overview;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;

/// The pane in which a study opens.
public final class OverviewView implements Pane {
  private final OverviewViewModel model;
  private final Bench bench;
  private final StackPane paper = new StackPane();
  private final ScrollPane node = new ScrollPane(paper);
  private final ObservableValue<List<Crumb>> crumbs = new SimpleObjectProperty<>(List.of());
  private final Button bringIn;

  public OverviewView(OverviewViewModel model) {
    this.model = model;
    bench = model.bench();
    bringIn = new Button(bench.text("overview.bring"), Icon.button(Feather.DOWNLOAD));
    bringIn.setOnAction(pressed -> model.choose());
    node.setFitToWidth(true);
    node.setFitToHeight(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.getStyleClass().addAll("sl-plain-scroll", "sl-panel");
    node.setFocusTraversable(false);
    paper.getStyleClass().addAll("sl-paper", "sl-overview");
    takeDrops();
    model.pageProperty().subscribe(this::draw);
  }

  @Override
  public PaneId id() {
    return PaneId.OVERVIEW;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<Crumb>> crumbs() {
    return crumbs;
  }

  @Override
  public List<Node> tools() {
    return List.of(bringIn);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("overview.go.on", "Enter", Feather.EDIT_3, model::goOnNow)
            .when(() -> model.goOn().isPresent()),
        Action.of("overview.name", "F2", Feather.TYPE, model::name),
        Action.of("overview.plan", "", Feather.MAP, this::plan).when(() -> bench.plan().founded()));
  }

  @Override
  public void show(Place place) {
    model.show();
  }

  @Override
  public void left() {
    model.left();
  }

  private void draw(Page page) {
    if (page.equals(Page.NOTHING)) {
      return;
    }
    paper
        .getChildren()
        .setAll(
            page.beginning().isPresent()
                ? new Beginnings(model, this::plan).node(page)
                : new Standings(model).node(page));
    node.setFitToHeight(page.beginning().isPresent());
    bringIn.setVisible(page.beginning().isEmpty());
    bringIn.setManaged(page.beginning().isEmpty());
  }

  /// The sheet of phases and sites.
  private void plan() {
    bench.dialogs().open(bench.text("overview.plan"), new PlanSheet(model));
  }

  private void takeDrops() {
    node.setOnDragOver(drag -> {
      if (drag.getDragboard().hasFiles()) {
        drag.acceptTransferModes(TransferMode.COPY);
        drag.consume();
      }
    });
    node.setOnDragDropped(drag -> {
      model.bring(drag.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
      drag.setDropCompleted(true);
      drag.consume();
    });
  }
}
