package org.storyloom.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// A field to type in with an icon before it and, at the right, a count or the key that leads here.
public final class IconField extends HBox {
  private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

  private final TextField field = new TextField();

  /// @param name what is typed here, for screen readers
  /// @param prompt shown while nothing is typed
  public IconField(Feather glyph, String name, String prompt) {
    getStyleClass().add("sl-field");
    setAlignment(Pos.CENTER_LEFT);
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMinWidth(0);
    getChildren().addAll(Icon.text(glyph), field);
    field
        .focusedProperty()
        .addListener((property, before, now) -> pseudoClassStateChanged(TYPING, now));
    setOnMousePressed(e -> field.requestFocus());
  }

  public IconField right(Node node) {
    getChildren().add(node);
    return this;
  }

  public TextField field() {
    return field;
  }
}
