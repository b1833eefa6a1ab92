package org.storyloom.ui.indicators;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// Makes a region of several lines into something to press: by mouse, Enter or Space. A button
/// would not give its lines their width before it asks for their height.
final class Pressable {
  private Pressable() {}

  static <R extends Region> R of(R region, String spoken, Runnable act) {
    region.getStyleClass().add("sl-indicators-press");
    region.setFocusTraversable(true);
    region.setAccessibleRole(AccessibleRole.BUTTON);
    region.setAccessibleText(spoken);
    region.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        act.run();
      }
    });
    region.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
        act.run();
        key.consume();
      }
    });
    return region;
  }
}
