package org.storyloom.ui.control.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Who speaks and when, right-aligned in the margin beside the first row of a turn.
final class SpeakerLabel {
  private static final double APART = 18;
  private static final double NARROW_APART = 10;
  private static final double FIRST_ROW = 20;

  private SpeakerLabel() {}

  static Node of(Stretch stretch, Measures measures, double gap) {
    VBox box = new VBox();
    box.setAlignment(Pos.TOP_RIGHT);
    box.getStyleClass().add("sl-speaker");
    if (!stretch.speaker().isEmpty()) box.getChildren().add(label(stretch.speaker(), "sl-strong"));
    if (!stretch.time().isEmpty()) box.getChildren().add(label(stretch.time(), "sl-note"));
    box.setMouseTransparent(true);
    double apart = measures.gutter() < Measures.WIDE_GUTTER ? NARROW_APART : APART;
    double width = measures.gutter() - apart;
    box.setPrefWidth(width);
    box.relocate(measures.left() - measures.gutter(), gap + (measures.line() - FIRST_ROW) / 2);
    return box;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
