package org.storyloom.ui.control.table;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A plain table of facts: heads in the second rank of ink, a hairline under each row, one column
/// on the selected ground where one is chosen. Cells are nodes, so that a number can carry its
/// sign.
public final class FactTable extends GridPane {
  private final List<Column> columns;
  private final int chosen;
  private int rows;

  /// @param chosen the column that is chosen, or -1
  public FactTable(String name, List<Column> columns, int chosen) {
    this.columns = List.copyOf(columns);
    this.chosen = chosen;
    getStyleClass().add("sl-facts");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText(name);
    for (Column column : this.columns) getColumnConstraints().add(constraints(column));
  }

  /// Adds the row of heads in small type.
  public FactTable heads() {
    return row(
        "sl-facts-head", columns.stream().<Node>map(c -> label(c.head(), "sl-note")).toList());
  }

  /// Adds a row; fewer cells than columns leave the rest empty.
  public FactTable row(Node... cells) {
    return row("sl-facts-cell", List.of(cells));
  }

  /// Adds a row of plain words, the first in SemiBold.
  public FactTable words(String... words) {
    Node[] cells = new Node[words.length];
    for (int i = 0; i < words.length; i++)
      cells[i] = label(words[i], i == 0 ? "sl-strong" : "sl-plain");
    return row(cells);
  }

  private FactTable row(String style, List<Node> cells) {
    for (int i = 0; i < columns.size(); i++) {
      StackPane cell = new StackPane();
      cell.getStyleClass().addAll(style, columns.get(i).right() ? "right" : "left");
      if (i == chosen) cell.getStyleClass().add("chosen");
      if (i == chosen && rows == 0) cell.getStyleClass().add("top");
      if (i < cells.size()) cell.getChildren().add(cells.get(i));
      add(cell, i, rows);
    }
    rows++;
    return this;
  }

  private static ColumnConstraints constraints(Column column) {
    ColumnConstraints width = new ColumnConstraints();
    width.setHalignment(column.right() ? HPos.RIGHT : HPos.LEFT);
    if (column.width() > 0) width.setPrefWidth(column.width());
    else width.setHgrow(Priority.ALWAYS);
    return width;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
