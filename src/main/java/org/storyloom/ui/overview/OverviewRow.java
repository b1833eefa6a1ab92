package org.storyloom.ui.overview;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.CoverageStrip;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.ListRow;

/// One row of a column of the overview; a button where pressing it leads somewhere.
final class OverviewRow {
  private OverviewRow() {}

  static Node of(Page.Item item, Consumer<Place> go) {
    ListRow row = new ListRow(item.name(), item.facts());
    row.before(item.mark().isEmpty() ? Icon.text(item.icon()) : mark(item.mark()));
    row.right(right(item));
    item.strip().ifPresent(parts -> row.below(new CoverageStrip().show(parts, item.right())));
    row.getStyleClass().add("sl-overview-row");
    if (item.place().isEmpty()) {
      return row;
    }
    Button button = new Button("", row);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().setAll("sl-overview-button");
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(button.widthProperty());
    row.setMinWidth(0);
    button.setAccessibleText(
        String.join(", ", item.name(), item.facts(), item.right()).replace(", ,", ","));
    button.setOnAction(pressed -> item.place().ifPresent(go));
    return button;
  }

  private static Label mark(String words) {
    Label mark = new Label(words);
    mark.getStyleClass().add("sl-muted");
    mark.setMinWidth(HBox.USE_PREF_SIZE);
    return mark;
  }

  private static Label right(Page.Item item) {
    Label right = new Label(item.right());
    right.getStyleClass().add(item.does() ? "sl-overview-does" : "sl-note");
    right.setMinWidth(HBox.USE_PREF_SIZE);
    return right;
  }
}
