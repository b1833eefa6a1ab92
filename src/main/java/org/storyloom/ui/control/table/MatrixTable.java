package org.storyloom.ui.control.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Findings by strands: grouped rows, a sign and the number of links in each cell. The arrow keys
/// walk from cell to cell, Enter opens the one you are in.
public final class MatrixTable extends VBox {
  /// Where you are.
  ///
  /// @param column 0 for the name, from 1 for the cells
  public record Place(String row, int column) {}

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final double HIGH = 35;

  /// Size of a head at the usual text size, in pixels.
  private static final double USUAL_HEAD = 12;

  private final ReadOnlyObjectWrapper<Optional<Place>> place =
      new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
  private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();
  private final List<List<Node>> lines = new ArrayList<>();
  private final List<GridPane> grids = new ArrayList<>();
  private final InvalidationListener scrolled = value -> keepHeads();
  private boolean wanted;
  private BiConsumer<Row, Integer> onOpen = (row, column) -> {};
  private Consumer<KeyEvent> onKey = key -> {};

  /// @param name what the table shows, for screen readers
  /// @param columns the first is the name's
  public MatrixTable(String name, List<Column> columns) {
    this.columns = List.copyOf(columns);
    getStyleClass().add("sl-matrix");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText(name);
    setFocusTraversable(true);
    setOnKeyPressed(this::pressed);
    focusedProperty().addListener((property, before, now) -> mark());
  }

  /// Shows other rows; stays where it was where that row is still there.
  public void show(List<Row.Group> groups) {
    rows.clear();
    lines.clear();
    grids.clear();
    getChildren().setAll(heads());
    for (Row.Group group : groups) {
      if (!group.head().isEmpty()) getChildren().add(label(group.head(), "sl-matrix-group"));
      for (Row row : group.rows()) getChildren().add(line(row));
    }
    place.set(place.get().filter(p -> indexOf(p.row()) >= 0));
    mark();
  }

  public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// Goes to a row and column, where they are there.
  public void go(String row, int column) {
    if (indexOf(row) < 0 || column < 0 || column >= columns.size()) return;
    place.set(Optional.of(new Place(row, column)));
    mark();
    wanted = true;
    requestLayout();
  }

  /// Brings the row one has gone to into sight once it is laid out.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    keepHeads();
    if (wanted) place.get().map(p -> indexOf(p.row())).ifPresent(row -> show(grids.get(row)));
  }

  /// Given the row and the column (0 for its name) that Enter or a double click opened.
  public void onOpen(BiConsumer<Row, Integer> act) {
    onOpen = act;
  }

  /// Given the keys the table does not use itself.
  public void onKey(Consumer<KeyEvent> act) {
    onKey = act;
  }

  private Node heads() {
    GridPane grid = grid();
    grid.getStyleClass().add("sl-matrix-heads");
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Label head = label(column.head(), "sl-matrix-head");
      head.setWrapText(true);
      if (i == 0)
        scale.bind(
            Bindings.createDoubleBinding(
                () -> head.getFont().getSize() / USUAL_HEAD, head.fontProperty()));
      if (column.right()) head.setTextAlignment(TextAlignment.RIGHT);
      HBox cell = new HBox(head);
      cell.getStyleClass().add("sl-matrix-cell");
      cell.setAlignment(column.right() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      grid.add(cell, i, 0);
    }
    return grid;
  }

  private Node line(Row row) {
    GridPane grid = grid();
    grid.getStyleClass().add("sl-matrix-row");
    RowConstraints high = new RowConstraints();
    high.setMinHeight(HIGH);
    grid.getRowConstraints().add(high);
    List<Node> cells = new ArrayList<>();
    cells.add(name(row));
    for (int i = 1; i < columns.size(); i++) {
      Cell cell = i <= row.cells().size() ? row.cells().get(i - 1) : new Cell.Empty();
      cells.add(new CellView(cell, columns.get(i), row.name()));
    }
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      grid.add(cells.get(i), i, 0);
      cells.get(i).setOnMousePressed(click -> clicked(click, row, column));
    }
    rows.add(row);
    lines.add(cells);
    grids.add(grid);
    return grid;
  }

  private static Node name(Row row) {
    Label mark = label(row.mark(), "sl-matrix-mark");
    mark.setMinWidth(USE_PREF_SIZE);
    Label name = label(row.name(), "sl-matrix-name");
    HBox box = new HBox(8, mark, name);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("sl-matrix-cell");
    box.setAccessibleText(row.mark() + ", " + row.name());
    return box;
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    for (Column column : columns) {
      ColumnConstraints width = new ColumnConstraints();
      if (column.width() > 0) {
        width.minWidthProperty().bind(scale.multiply(column.width()));
        width.maxWidthProperty().bind(scale.multiply(column.width()));
      } else {
        width.setMinWidth(0);
        width.setHgrow(Priority.ALWAYS);
        width.setFillWidth(true);
      }
      grid.getColumnConstraints().add(width);
    }
    return grid;
  }

  private void clicked(MouseEvent click, Row row, int column) {
    requestFocus();
    go(row.id(), column);
    if (click.getClickCount() == 2) onOpen.accept(row, column);
  }

  private void pressed(KeyEvent key) {
    boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
    Optional<Place> at = place.get();
    int row = at.map(p -> indexOf(p.row())).orElse(-1);
    int column = at.map(Place::column).orElse(0);
    boolean used = plain && step(key.getCode(), row, column);
    if (used) key.consume();
    else onKey.accept(key);
  }

  private boolean step(KeyCode key, int row, int column) {
    switch (key) {
      case UP -> to(row - 1, column);
      case DOWN -> to(row + 1, column);
      case LEFT -> to(row, column - 1);
      case RIGHT -> to(row, column + 1);
      case HOME -> to(0, column);
      case END -> to(rows.size() - 1, column);
      case ENTER -> {
        if (row >= 0) onOpen.accept(rows.get(row), column);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void to(int row, int column) {
    if (rows.isEmpty()) return;
    int toRow = Math.clamp(row, 0, rows.size() - 1);
    go(rows.get(toRow).id(), Math.clamp(column, 0, columns.size() - 1));
  }

  private void mark() {
    for (int r = 0; r < rows.size(); r++) {
      String id = rows.get(r).id();
      boolean hereRow = place.get().filter(p -> p.row().equals(id)).isPresent();
      grids.get(r).pseudoClassStateChanged(HERE, hereRow);
      for (int c = 0; c < lines.get(r).size(); c++) {
        int column = c;
        boolean here = hereRow && place.get().filter(p -> p.column() == column).isPresent();
        lines.get(r).get(c).pseudoClassStateChanged(HERE, here);
      }
    }
  }

  private int indexOf(String id) {
    for (int i = 0; i < rows.size(); i++) if (rows.get(i).id().equals(id)) return i;
    return -1;
  }

  private Optional<ScrollPane> scroll() {
    Node up = getParent();
    while (up != null && !(up instanceof ScrollPane)) up = up.getParent();
    return up instanceof ScrollPane pane ? Optional.of(pane) : Optional.empty();
  }

  /// Heads stay above what scrolls under them.
  private void keepHeads() {
    if (getChildren().isEmpty()) return;
    scroll()
        .ifPresent(pane -> {
          pane.vvalueProperty().removeListener(scrolled);
          pane.vvalueProperty().addListener(scrolled);
          double hidden = Math.max(0, getHeight() - pane.getViewportBounds().getHeight());
          Node heads = getChildren().getFirst();
          heads.setTranslateY(Math.floor(pane.getVvalue() * hidden));
          heads.setViewOrder(-1);
        });
  }

  private void show(Node row) {
    Optional<ScrollPane> around = scroll();
    if (around.isEmpty()) return;
    ScrollPane pane = around.get();
    Bounds view = pane.getViewportBounds();
    if (view.getHeight() <= 0) return;
    wanted = false;
    Bounds at = pane.getContent().sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    double hidden = pane.getContent().getBoundsInLocal().getHeight() - view.getHeight();
    if (hidden <= 0) return;
    double heads = getChildren().getFirst().getBoundsInLocal().getHeight();
    double top = pane.getVvalue() * hidden;
    if (at.getMinY() - heads < top) pane.setVvalue(Math.max(0, at.getMinY() - heads) / hidden);
    if (at.getMaxY() > top + view.getHeight())
      pane.setVvalue((at.getMaxY() - view.getHeight()) / hidden);
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
