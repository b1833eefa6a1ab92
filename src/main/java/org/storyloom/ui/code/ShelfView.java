package org.storyloom.ui.code;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.source.SourceId;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.CoverageStrip;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.IconField;
import org.storyloom.ui.control.ListRow;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.SegmentedSwitch;

/// The panel of sources at the left: filter, grouping, and the list, in which arrows move, Enter
/// opens, Left and Right fold.
final class ShelfView extends VBox {
  /// How many lines are left above a source that is scrolled to.
  private static final int ABOVE = 3;

  private final Bench bench;
  private final SourceShelf shelf;
  private final CodeViewModel model;
  private final ListView<ShelfLine> list = new ListView<>();
  private @Nullable SourceId inSight;

  ShelfView(CodeViewModel model) {
    this.model = model;
    bench = model.bench();
    shelf = model.shelf();
    getChildren().addAll(SectionHead.panel(bench.text("code.sources")), tools(), list());
  }

  private HBox tools() {
    IconField filter = new IconField(Feather.SEARCH, bench.text("code.filter"), "");
    filter.field().textProperty().bindBidirectional(shelf.filterProperty());
    shelf
        .sizeProperty()
        .subscribe(many -> filter.field().setPromptText(bench.text("code.filter.prompt", many)));
    filter.field().setOnAction(entered -> list.requestFocus());
    HBox.setHgrow(filter, Priority.ALWAYS);
    SegmentedSwitch<Grouping> grouping =
        new SegmentedSwitch<>(
            bench.text("code.grouping"),
            java.util.List.of(Grouping.values()),
            by -> bench.text(by == Grouping.KIND ? "code.by.kind" : "code.by.phase"));
    grouping.chosenProperty().bindBidirectional(shelf.groupingProperty());
    HBox tools = new HBox(6, filter, grouping);
    tools.setPadding(new Insets(0, 12, 8, 12));
    return tools;
  }

  private ListView<ShelfLine> list() {
    list.getStyleClass().add("sl-rows");
    list.setAccessibleText(bench.text("code.sources"));
    list.setCellFactory(made -> new Line());
    list.setFocusTraversable(true);
    shelf.linesProperty().subscribe(this::lay);
    model.sourceProperty().subscribe(open -> mark());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private void lay(java.util.List<ShelfLine> lines) {
    list.getItems().setAll(lines);
    mark();
  }

  /// Selects the line of the source that is open.
  private void mark() {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof ShelfLine.Row row
          && model.sourceProperty().get().filter(row.id()::equals).isPresent()) {
        boolean moved = list.getSelectionModel().getSelectedIndex() != i;
        list.getSelectionModel().select(i);
        list.getFocusModel().focus(i);
        if (moved && !row.id().equals(inSight)) {
          list.scrollTo(Math.max(0, i - ABOVE));
        }
        inSight = row.id();
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  private void pressed(KeyEvent key) {
    ShelfLine line = list.getFocusModel().getFocusedItem();
    if (line == null || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    KeyCode code = key.getCode();
    boolean folds =
        line instanceof ShelfLine.Head head
            && (head.open() ? code == KeyCode.LEFT : code == KeyCode.RIGHT);
    if (code == KeyCode.ENTER || code == KeyCode.SPACE || folds) {
      act(line);
      key.consume();
    }
  }

  private void act(ShelfLine line) {
    switch (line) {
      case ShelfLine.Head head -> shelf.fold(head.group());
      case ShelfLine.Row row -> open(row.id());
      case ShelfLine.Many many -> shelf.open(many.id());
      case ShelfLine.More more -> shelf.more(more.id());
    }
  }

  private void open(SourceId id) {
    inSight = id;
    bench.go(new Place.OfSource(id));
  }

  /// One line of the list.
  private final class Line extends ListCell<ShelfLine> {
    Line() {
      setPrefWidth(0);
      setOnMouseClicked(pressed -> {
        if (getItem() != null) {
          act(getItem());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable ShelfLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(empty || line == null ? null : drawn(line));
      if (line instanceof ShelfLine.Row row) {
        setAccessibleText(row.title() + ", " + row.facts() + ", " + row.spoken());
      }
    }

    private javafx.scene.Node drawn(ShelfLine line) {
      return switch (line) {
        case ShelfLine.Head head -> head(head.name(), head.count(), head.open());
        case ShelfLine.Row row ->
            new ListRow(row.title(), row.facts())
                .right(row.share())
                .below(new CoverageStrip().show(row.parts(), row.spoken()));
        case ShelfLine.Many many -> head(many.name(), many.facts(), many.open());
        case ShelfLine.More more -> new ListRow(more.words(), "");
      };
    }

    private HBox head(String name, String count, boolean open) {
      Label title = new Label(name);
      title.getStyleClass().add("sl-group");
      title.setMinWidth(0);
      Label number = new Label(count);
      number.getStyleClass().add("sl-least");
      number.setMinWidth(USE_PREF_SIZE);
      javafx.scene.layout.Region between = new javafx.scene.layout.Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      HBox head =
          new HBox(
              Icon.text(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT),
              title,
              between,
              number);
      head.getStyleClass().add("sl-group-head");
      return head;
    }
  }
}
