package org.storyloom.ui.sources;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.CoverageStrip;
import org.storyloom.ui.control.Icon;

/// Draws one line of the list of sources.
final class LineCell extends ListCell<Line> {
  private final Bench bench;

  LineCell(Bench bench) {
    this.bench = bench;
    setMinWidth(0);
    setPrefWidth(1);
    bench.breadthProperty().subscribe(room -> updateItem(getItem(), isEmpty()));
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    setGraphic(empty || line == null ? null : drawn(line));
    setAccessibleText(empty || line == null ? "" : spoken(line));
  }

  private Node drawn(Line line) {
    return switch (line) {
      case Line.Head head -> head(head);
      case Line.Row row -> row(row);
      case Line.Many many -> many(many);
      case Line.More more -> more(more);
    };
  }

  private static String spoken(Line line) {
    return switch (line) {
      case Line.Head head -> head.name() + ", " + head.count();
      case Line.Row row ->
          String.join(
              ", ",
              row.title(),
              row.facts().language(),
              row.facts().size(),
              row.spoken(),
              row.facts().consent());
      case Line.Many many ->
          String.join(", ", many.name(), many.facts().size(), many.days(), many.facts().consent());
      case Line.More more -> more.words();
    };
  }

  private static Node head(Line.Head head) {
    Label title = label(head.name(), "sl-group");
    Label count = label(head.count(), "sl-least");
    HBox line =
        new HBox(
            Icon.text(head.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT), title, count);
    line.getStyleClass().addAll("sl-group-head", "sl-sources-group");
    return line;
  }

  private Node row(Line.Row row) {
    Label title = label(row.title(), "sl-row-name");
    VBox words = new VBox(title);
    words.setSpacing(5);
    words.setMinWidth(0);
    if (!row.parts().isEmpty()) {
      CoverageStrip strip = new CoverageStrip().show(row.parts(), row.spoken());
      HBox.setHgrow(strip, Priority.ALWAYS);
      Label share = label(row.share(), "sl-least");
      share.setMinWidth(Region.USE_PREF_SIZE);
      HBox coded = new HBox(8, strip, share);
      coded.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      words.getChildren().add(coded);
    } else {
      words.getChildren().add(new CoverageStrip().show(row.parts(), row.spoken()));
    }
    Node grid = Columns.row(words, row.facts(), bench.breadthProperty().get());
    grid.getStyleClass().add("sl-sources-row");
    if (row.indented()) {
      grid.getStyleClass().add("sl-sources-inside");
    }
    return grid;
  }

  private Node many(Line.Many many) {
    Label name = label(many.name(), "sl-row-name");
    name.setGraphic(Icon.text(many.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    VBox words = new VBox(3, name, label(many.days(), "sl-note"));
    words.setMinWidth(0);
    words.getChildren().getLast().getStyleClass().add("sl-sources-days");
    Node grid = Columns.row(words, many.facts(), bench.breadthProperty().get());
    grid.getStyleClass().add("sl-sources-row");
    return grid;
  }

  private static Node more(Line.More more) {
    Label words = label(more.words(), "sl-link");
    words.getStyleClass().add("sl-sources-more");
    return words;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }
}
