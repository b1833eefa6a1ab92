package org.storyloom.ui.sources;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.EmptyState;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.IconField;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.SidePanels;

/// The pane of all sources: a list in columns, and at its right what may be said about the chosen
/// one.
public final class SourcesView implements Pane {
  private static final double SIDE = 304;

  private final SourcesViewModel model;
  private final Bench bench;
  private final StackPane node = new StackPane();
  private final ListView<Line> list = new ListView<>();
  private final StackPane heads = new StackPane();
  private final Marking marking;
  private final VBox table;
  private final SidePanels panels;
  private final ObservableValue<List<Crumb>> crumbs = new SimpleObjectProperty<>(List.of());

  public SourcesView(SourcesViewModel model) {
    this.model = model;
    bench = model.bench();
    marking = new Marking(model, list);
    table = new VBox(top(), heads, list());
    table.getStyleClass().addAll("sl-paper", "sl-panel");
    panels =
        new SidePanels(table)
            .right(new SideView(model), SIDE, Feather.EDIT_2, bench.text("sources.side"));
    takeDrops();
    model.onBring(this::ask);
    model
        .reportProperty()
        .subscribe(report -> report.ifPresent(now -> ReportSheet.open(bench, now, model::open)));
    model.shelfProperty().subscribe(shelf -> arrange());
    bench.breadthProperty().subscribe(room -> arrange());
  }

  @Override
  public PaneId id() {
    return PaneId.SOURCES;
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
    Button bring = new Button(bench.text("sources.bring"), Icon.button(Feather.DOWNLOAD));
    bring.setOnAction(pressed -> model.chooseFiles());
    return List.of(bring);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("sources.open", "Enter", Feather.EDIT_3, model::open).when(this::chosen),
        Action.of("sources.rename", "F2", Feather.TYPE, this::rename).when(this::chosen),
        Action.of("sources.remove", "Del", Feather.TRASH_2, model::remove)
            .when(() -> chosen() && list.isFocusWithin()),
        Action.of("sources.report", "", Feather.FILE_TEXT, this::report)
            .when(() -> model.reportProperty().get().isPresent()));
  }

  @Override
  public void show(Place place) {
    model.show(place);
  }

  @Override
  public void left() {
    model.left();
  }

  private boolean chosen() {
    return model.chosenProperty().get().isPresent();
  }

  private void report() {
    model.reportProperty().get().ifPresent(now -> ReportSheet.open(bench, now, model::open));
  }

  private void rename() {
    Node field = node.lookup(".sl-sources-title");
    if (field != null) {
      field.requestFocus();
    }
  }

  private void ask(List<Path> files) {
    bench
        .dialogs()
        .open(
            bench.text("sources.bring.files", files.size()),
            new BringInSheet(
                bench,
                files,
                asked -> {
                  bench.dialogs().close();
                  model.start(asked);
                }));
  }

  private void arrange() {
    Breadth room = bench.breadthProperty().get();
    panels.fold(false, !room.has(Breadth.NARROW));
    Node now = model.isEmpty() ? empty() : panels;
    if (!node.getChildren().contains(now)) {
      node.getChildren().setAll(now);
    }
    heads.getChildren().setAll(Columns.heads(bench));
  }

  private Node empty() {
    EmptyState empty =
        new EmptyState(bench.text("sources.empty"), bench.text("sources.empty.facts"))
            .drop(
                new EmptyState.DropWords(
                    bench.text("sources.drop"),
                    bench.text("sources.or"),
                    bench.text("sources.choose"),
                    bench.text("sources.keys"),
                    bench.text("sources.kinds")),
                model::chooseFiles,
                board -> model.bring(board.getFiles().stream().map(File::toPath).toList()));
    StackPane middle = new StackPane(empty);
    middle.getStyleClass().addAll("sl-paper", "sl-panel");
    middle.setPadding(new Insets(32, 48, 32, 48));
    empty.setMaxHeight(StackPane.USE_PREF_SIZE);
    return middle;
  }

  private HBox top() {
    IconField filter =
        new IconField(Feather.SEARCH, bench.text("sources.filter"), bench.text("sources.filter"));
    filter.field().textProperty().bindBidirectional(model.filterProperty());
    filter.field().setOnAction(entered -> list.requestFocus());
    model
        .shelfProperty()
        .subscribe(shelf ->
            filter.field().setPromptText(bench.text("sources.filter.prompt", shelf.size())));
    filter.setMaxWidth(340);
    HBox.setHgrow(filter, Priority.ALWAYS);
    SegmentedSwitch<GroupBy> by =
        new SegmentedSwitch<>(
            bench.text("sources.by"),
            List.of(GroupBy.values()),
            one -> bench.text("sources.by." + one.word()));
    by.chosenProperty().bindBidirectional(model.groupingProperty());
    HBox top = new HBox(12, filter, by);
    top.setAlignment(Pos.CENTER_LEFT);
    top.setPadding(new Insets(14, 20, 10, 20));
    return top;
  }

  private ListView<Line> list() {
    list.getStyleClass().addAll("sl-rows", "sl-sources-list");
    list.setAccessibleText(bench.text("ui.pane.sources"));
    list.setCellFactory(made -> cell());
    model.linesProperty().subscribe(this::lay);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> marking.choose(now));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.chosenProperty().subscribe(now -> marking.mark());
    list.skinProperty().addListener((property, before, now) -> Columns.align(list, heads));
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private LineCell cell() {
    LineCell cell = new LineCell(bench);
    cell.setOnMouseClicked(click -> {
      Line line = cell.getItem();
      if (line instanceof Line.Row row && click.getClickCount() == 2) {
        model.open(row.id());
      } else if (line != null && !(line instanceof Line.Row)) {
        act(line);
      }
    });
    return cell;
  }

  private void lay(List<Line> lines) {
    list.getItems().setAll(lines);
    marking.mark();
  }

  private void pressed(KeyEvent key) {
    Line line = list.getFocusModel().getFocusedItem();
    if (line == null || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    KeyCode code = key.getCode();
    boolean folds =
        switch (line) {
          case Line.Head head -> code == (head.open() ? KeyCode.LEFT : KeyCode.RIGHT);
          case Line.Many many -> code == (many.open() ? KeyCode.LEFT : KeyCode.RIGHT);
          default -> false;
        };
    if (code == KeyCode.ENTER || folds || (code == KeyCode.SPACE && !(line instanceof Line.Row))) {
      act(line);
      key.consume();
    }
  }

  private void act(Line line) {
    switch (line) {
      case Line.Head head -> model.fold(head.name());
      case Line.Row row -> model.open(row.id());
      case Line.Many many -> model.unfold(many.id());
      case Line.More more -> model.more(more.id());
    }
  }

  private void takeDrops() {
    node.setOnDragOver(drag -> {
      if (drag.getDragboard().hasFiles()) {
        drag.acceptTransferModes(TransferMode.COPY);
        drag.consume();
      }
    });
    node.setOnDragDropped(drag -> {
      model.bring(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
      drag.setDropCompleted(true);
      drag.consume();
    });
  }
}
