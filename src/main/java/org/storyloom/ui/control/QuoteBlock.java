package org.storyloom.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.storyloom.ui.control.look.Hue;

/// What somebody said, in the reading face, with a stripe of its theme at the left; under it who
/// said it where, and under a foreign original its translation in italics.
public final class QuoteBlock extends VBox {
  private final HBox facts = new HBox();

  public QuoteBlock(Hue hue, String words) {
    getStyleClass().add("sl-quote-block");
    hue.wear(this);
    getChildren().add(wrapped(words, "sl-quote"));
    facts.getStyleClass().add("sl-quote-facts");
    facts.setAlignment(Pos.CENTER_LEFT);
  }

  public QuoteBlock translated(String words) {
    getChildren().add(1, wrapped(words, "sl-translation"));
    return this;
  }

  /// Who, where, when; and any signs or chips after it.
  public QuoteBlock said(String words, Node... after) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    facts.getChildren().setAll(label);
    facts.getChildren().addAll(List.of(after));
    if (!getChildren().contains(facts)) getChildren().add(facts);
    return this;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
