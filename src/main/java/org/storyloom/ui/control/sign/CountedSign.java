package org.storyloom.ui.control.sign;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A sign with a word or a number beside it: how many links, or which relation.
public final class CountedSign extends HBox {
  private final Label beside = new Label();

  public CountedSign(Sign sign, String words) {
    getStyleClass().add("sl-counted-sign");
    setAlignment(Pos.CENTER_LEFT);
    beside.setText(words);
    beside.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(sign, beside);
    beside.setManaged(!words.isEmpty());
  }

  /// Words in the second rank of ink, as lists of signs want them.
  public CountedSign quiet() {
    beside.getStyleClass().add("sl-note");
    return this;
  }
}
