package org.storyloom.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A framed piece of paper, only where numbers must be held together.
public final class Card extends VBox {
  public Card(Node... content) {
    super(content);
    getStyleClass().add("sl-card");
  }

  /// A card a shade darker, for what invites to go on.
  public Card quiet() {
    getStyleClass().add("sl-card-quiet");
    return this;
  }
}
