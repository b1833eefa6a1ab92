package org.storyloom.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;

/// All shortcuts: what the pane that is shown offers beside what goes anywhere, drawn from the
/// table of what can be done.
final class ShortcutSheet {
  private static final double WIDE = 390;
  private static final double TALLEST = 560;

  private ShortcutSheet() {}

  static Node of(Bench bench, Doings doings, String pane) {
    VBox here = column(bench, pane, doings.here());
    VBox anywhere = column(bench, bench.text("ui.keys.anywhere"), doings.anywhere());
    HBox both = new HBox(40, here, anywhere);
    both.setPadding(new Insets(0, 16, 0, 0));
    ScrollPane scroll = new ScrollPane(both);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(TALLEST);
    scroll.getStyleClass().add("sl-plain-scroll");
    return scroll;
  }

  private static VBox column(Bench bench, String name, List<Action> actions) {
    VBox column = new VBox();
    column.setPrefWidth(WIDE);
    Label head = new Label(name);
    head.getStyleClass().add("sl-group");
    column.getChildren().add(head);
    actions.stream()
        .filter(action -> !action.keys().none())
        .forEach(action -> column.getChildren().add(row(bench, action)));
    return column;
  }

  private static Node row(Bench bench, Action action) {
    Label words = new Label(bench.text(action.id()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row =
        new HBox(8, Icon.text(action.icon()), words, between, new KeyCap(action.keys().words()));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("sl-shortcut");
    return row;
  }
}
