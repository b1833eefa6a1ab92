package org.storyloom.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.storyloom.ui.control.look.Hue;

/// A source from its start to its end: stripes in the colours of the themes where it is coded,
/// quiet where it is not.
public final class CoverageStrip extends Region {
  private static final double HEIGHT = 5;
  private static final double NARROWEST = 1.5;

  /// A coded part, as shares of the whole from 0 to 1.
  public record Part(double from, double to, Hue hue) {}

  private List<Part> parts = List.of();

  public CoverageStrip() {
    getStyleClass().add("sl-coverage");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  /// Shows these parts; `words` say the same to screen readers: "61% coded, 14 themes".
  public CoverageStrip show(List<Part> parts, String words) {
    this.parts = List.copyOf(parts);
    setAccessibleText(words);
    getChildren().setAll(this.parts.stream().map(CoverageStrip::stripe).toList());
    requestLayout();
    return this;
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      double x = snapPositionX(part.from() * getWidth());
      double width = Math.max(NARROWEST, snapPositionX(part.to() * getWidth()) - x);
      getChildren().get(i).resizeRelocate(x, 0, width, HEIGHT);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 160;
  }

  private static Region stripe(Part part) {
    Region stripe = new Region();
    stripe.getStyleClass().add("sl-coverage-part");
    part.hue().wear(stripe);
    stripe.setManaged(false);
    return stripe;
  }
}
