package org.storyloom.ui.control.sign;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;

/// How strong a finding is: four bars, as many filled as it has earned, and the word for it.
public final class StrengthBars extends HBox {
  public static final int MOST = 4;

  private static final double WIDTH = 4;
  private static final double HEIGHT = 11;

  /// @param filled 0 to 4
  /// @param word weak, fair, good, strong, in the language of the screen
  public StrengthBars(int filled, String word) {
    if (filled < 0 || filled > MOST) throw new IllegalArgumentException("strength " + filled);
    getStyleClass().add("sl-strength");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(word);
    HBox bars = new HBox(2);
    bars.setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < MOST; i++) bars.getChildren().add(bar(i < filled));
    Label label = new Label(word);
    label.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(bars, label);
  }

  private static Rectangle bar(boolean filled) {
    Rectangle bar = filled ? new Rectangle(WIDTH, HEIGHT) : new Rectangle(WIDTH - 1, HEIGHT - 1);
    bar.setArcWidth(2);
    bar.setArcHeight(2);
    bar.getStyleClass().add(filled ? "sl-fill-ink" : "sl-stroke-strong");
    return bar;
  }
}
