package org.storyloom.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// One fact in the status bar: what is saved, which step undo would take back, where the caret
/// stands, who codes.
public final class StatusPiece extends HBox {
  private final Label words = new Label();

  private StatusPiece(Node... before) {
    getStyleClass().add("sl-status-piece");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(before);
    getChildren().add(words);
    words.getStyleClass().add("sl-note");
  }

  public static StatusPiece plain() {
    return new StatusPiece();
  }

  public static StatusPiece with(Feather glyph) {
    return new StatusPiece(Icon.text(glyph));
  }

  /// A tick in the colour of what is done.
  public static StatusPiece done() {
    StatusPiece piece = with(Feather.CHECK);
    piece.getStyleClass().add("sl-status-done");
    return piece;
  }

  /// Adds the key that does what the words say.
  public StatusPiece key(String keys) {
    getChildren().add(new KeyCap(keys));
    return this;
  }

  public StatusPiece say(String text) {
    words.setText(text);
    return this;
  }
}
