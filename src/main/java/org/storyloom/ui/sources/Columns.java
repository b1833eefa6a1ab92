package org.storyloom.ui.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.control.Icon;

/// The columns that heads and rows of the list share. In a narrow window those go that the
/// properties say too.
final class Columns {
  private static final double PLAIN = 104;
  private static final double NUMBERS = 74;
  private static final double SIZE = 112;
  private static final double CONSENT = 144;

  private Columns() {}

  /// The heads.
  static GridPane heads(Bench bench) {
    Label name = new Label(bench.text("sources.column.title"));
    name.getStyleClass().add("sl-note");
    Line.Facts heads =
        new Line.Facts(
            bench.text("sources.column.phase"),
            bench.text("sources.column.site"),
            bench.text("sources.column.language"),
            bench.text("sources.column.size"),
            bench.text("sources.column.codings"),
            bench.text("sources.column.consent"),
            false);
    GridPane grid = grid(name, heads, bench.breadthProperty().get(), "sl-note");
    grid.getStyleClass().add("sl-sources-heads");
    return grid;
  }

  /// Keeps the heads over their columns when the list scrolls.
  static void align(ListView<?> list, StackPane heads) {
    list.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .forEach(bar ->
            bar.visibleProperty()
                .subscribe(
                    shown -> heads.setPadding(new Insets(0, shown ? bar.prefWidth(-1) : 0, 0, 0))));
  }

  /// A row: whatever stands for the title, and its facts.
  static GridPane row(Node title, Line.Facts facts, Breadth room) {
    return grid(title, facts, room, "sl-note");
  }

  private static GridPane grid(Node title, Line.Facts facts, Breadth room, String style) {
    GridPane grid = new GridPane();
    grid.setHgap(12);
    List<Node> cells = new ArrayList<>();
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    first.setMinWidth(120);
    first.setFillWidth(true);
    grid.getColumnConstraints().add(first);
    cells.add(title);
    if (room.has(Breadth.WIDE)) {
      add(grid, cells, label(facts.phase(), style), PLAIN, false);
    }
    if (room.has(Breadth.NARROW)) {
      add(grid, cells, label(facts.site(), style), PLAIN, false);
    }
    if (room.has(Breadth.SLIM)) {
      add(grid, cells, label(facts.language(), style), PLAIN, false);
    }
    add(grid, cells, label(facts.size(), style), SIZE, true);
    add(grid, cells, label(facts.codings(), style), NUMBERS, true);
    add(grid, cells, consent(facts, style), CONSENT, false);
    for (int i = 0; i < cells.size(); i++) {
      GridPane.setValignment(cells.get(i), i == 0 ? VPos.CENTER : VPos.TOP);
      grid.add(cells.get(i), i, 0);
    }
    return grid;
  }

  private static void add(GridPane grid, List<Node> cells, Node cell, double width, boolean right) {
    ColumnConstraints column = new ColumnConstraints(width, width, width);
    column.setHalignment(right ? HPos.RIGHT : HPos.LEFT);
    grid.getColumnConstraints().add(column);
    cells.add(cell);
  }

  private static Node consent(Line.Facts facts, String style) {
    Label words = label(facts.consent(), style);
    if (!facts.careful()) {
      return words;
    }
    words.getStyleClass().add("sl-warn");
    HBox careful = new HBox(6, Icon.text(Feather.SHIELD), words);
    careful.getStyleClass().add("sl-sources-careful");
    careful.setAlignment(Pos.TOP_LEFT);
    return careful;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
