package org.storyloom.ui.control.sign;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Circle;

/// Separate voices among the links of a finding: a filled dot for each person heard, a hollow one
/// for each link that repeats somebody.
public final class VoiceDots extends FlowPane {
  private static final double RADIUS = 5;

  /// @param words what the dots say, for screen readers
  public VoiceDots(int separate, int repeats, String words) {
    getStyleClass().add("sl-voices");
    setHgap(5);
    setVgap(5);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words);
    for (int i = 0; i < separate; i++) getChildren().add(dot(RADIUS, "sl-fill-accent"));
    for (int i = 0; i < repeats; i++) getChildren().add(dot(RADIUS - 0.5, "sl-ring-accent"));
  }

  private static Circle dot(double radius, String style) {
    Circle dot = new Circle(radius);
    dot.getStyleClass().add(style);
    return dot;
  }
}
