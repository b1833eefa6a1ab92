package org.storyloom.ui.indicators;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.indicator.Indicator;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.EmptyState;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.SidePanels;

/// The pane of the numbers.
public final class IndicatorsView implements Pane {
  private static final double LIST = 300;

  private final IndicatorsViewModel model;
  private final Bench bench;
  private final IndicatorPage page;
  private final SidePanels panels;
  private final StackPane node = new StackPane();
  private final SegmentedSwitch<Boolean> view;

  public IndicatorsView(IndicatorsViewModel model) {
    this.model = model;
    bench = model.bench();
    page = new IndicatorPage(model);
    panels =
        new SidePanels(page)
            .left(
                new ListPanel(model, this::add),
                LIST,
                Feather.ACTIVITY,
                bench.text("ui.pane.indicators"));
    view =
        new SegmentedSwitch<>(
            bench.text("indicators.view"),
            List.of(true, false),
            chart -> bench.text(chart ? "indicators.view.chart" : "indicators.view.table"));
    view.chosenProperty().addListener((property, before, now) -> model.chartProperty().set(now));
    takeDrops();
    model.numbersProperty().subscribe(now -> lay());
    model
        .reportProperty()
        .subscribe(report -> report.ifPresent(now -> NumbersSheet.open(bench, now)));
    bench.breadthProperty().subscribe(room -> panels.fold(!room.has(Breadth.SLIM), false));
  }

  @Override
  public PaneId id() {
    return PaneId.INDICATORS;
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
    Button reading = new Button(bench.text("indicators.reading"), Icon.button(Feather.PLUS));
    reading.setOnAction(pressed -> model.chosen().ifPresent(this::addReading));
    reading.disableProperty().bind(model.chosenProperty().map(java.util.Optional::isEmpty));
    Button save = new Button(bench.text("indicators.save.short"), Icon.button(Feather.IMAGE));
    save.getStyleClass().add("flat");
    save.setAccessibleText(bench.text("indicators.save"));
    save.setOnAction(pressed -> page.save());
    save.visibleProperty().bind(model.chartProperty());
    save.managedProperty().bind(save.visibleProperty());
    return List.of(view, save, reading);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        on("indicators.reading.add", "N", Feather.PLUS, this::addReading),
        Action.of("indicators.add", "Shift N", Feather.ACTIVITY, this::add),
        on("indicators.change", "F2", Feather.EDIT_2, this::change),
        Action.of("indicators.bring", "", Feather.DOWNLOAD, model::chooseFiles),
        on("indicators.save", "", Feather.IMAGE, one -> page.save()),
        Action.of(
            "indicators.view.turn",
            "T",
            Feather.GRID,
            () -> view.chosenProperty().set(!view.chosen())),
        on("indicators.remove", "", Feather.TRASH_2, model::remove));
  }

  @Override
  public void show(Place place) {
    model.show(place);
  }

  @Override
  public void left() {
    model.left();
  }

  private Action on(String id, String keys, Feather icon, Consumer<Indicator> act) {
    return Action.of(id, keys, icon, () -> model.chosen().ifPresent(act))
        .when(() -> model.chosen().isPresent());
  }

  private void add() {
    IndicatorForm.open(bench, java.util.Optional.empty(), model::add);
  }

  private void change(Indicator one) {
    IndicatorForm.open(bench, java.util.Optional.of(one), facts -> model.change(one, facts));
  }

  private void addReading(Indicator one) {
    ReadingForm.open(bench, one, java.util.Optional.empty(), model::add);
  }

  private void lay() {
    Node now = model.isEmpty() ? empty() : panels;
    if (!node.getChildren().contains(now)) {
      node.getChildren().setAll(now);
    }
  }

  private Node empty() {
    Button own = new Button(bench.text("indicators.add"));
    own.setOnAction(pressed -> add());
    HBox foot = new HBox(own);
    foot.setPadding(new Insets(16, 0, 0, 0));
    EmptyState empty =
        new EmptyState(bench.text("indicators.empty"), bench.text("indicators.empty.facts"))
            .drop(
                new EmptyState.DropWords(
                    bench.text("indicators.drop"),
                    bench.text("indicators.or"),
                    bench.text("indicators.choose"),
                    "CSV",
                    bench.text("indicators.kinds")),
                model::chooseFiles,
                board -> model.bring(board.getFiles().stream().map(File::toPath).toList()))
            .foot(foot);
    empty.setMaxHeight(StackPane.USE_PREF_SIZE);
    StackPane middle = new StackPane(empty);
    middle.getStyleClass().addAll("sl-paper", "sl-panel");
    middle.setPadding(new Insets(32, 48, 32, 48));
    return middle;
  }

  /// Somebody dropped these files here.
  public void bring(List<Path> files) {
    model.bring(files);
  }

  private void takeDrops() {
    node.setOnDragOver(drag -> {
      if (drag.getDragboard().hasFiles()) {
        drag.acceptTransferModes(TransferMode.COPY);
        drag.consume();
      }
    });
    node.setOnDragDropped(drag -> {
      bring(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
      drag.setDropCompleted(true);
      drag.consume();
    });
  }
}
