package org.storyloom.ui.control.text;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The source's title and facts above its text; they scroll with it, but cannot be selected.
final class Heading extends VBox {
  private static final double ABOVE = 26;
  private static final double BELOW = 24;

  private final Label title = new Label();
  private final Label facts = new Label();

  Heading() {
    title.getStyleClass().add("sl-title");
    title.setWrapText(true);
    facts.getStyleClass().add("sl-note");
    facts.setWrapText(true);
    getChildren().addAll(title, facts);
    setMouseTransparent(true);
    setManaged(false);
  }

  void show(Document document) {
    title.setText(document.title());
    facts.setText(document.facts());
    facts.setManaged(!document.facts().isEmpty());
  }

  boolean isEmpty() {
    return title.getText().isEmpty();
  }

  /// How much room it wants above the first line.
  double room(double column) {
    return isEmpty() ? ABOVE : ABOVE + Math.ceil(prefHeight(column)) + BELOW;
  }

  /// Takes its place over the first line, or goes out of sight with it.
  void place(boolean inSight, double left, double firstLine, double column) {
    setVisible(inSight && !isEmpty());
    if (!isVisible()) return;
    double height = prefHeight(column);
    resizeRelocate(left, firstLine - height - BELOW, column, height);
  }
}
