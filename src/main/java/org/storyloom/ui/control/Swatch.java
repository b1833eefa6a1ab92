package org.storyloom.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.storyloom.ui.control.look.Hue;

/// A theme's colour before its name: ten pixels, six for a child that wears its parent's colour,
/// hollow while the theme is muted. The name always stands beside it, so screen readers pass it
/// over.
public final class Swatch extends Region {
  private static final PseudoClass CHILD = PseudoClass.getPseudoClass("child");
  private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");

  public Swatch(Hue hue) {
    getStyleClass().add("sl-swatch");
    hue.wear(this);
  }

  public Swatch child(boolean child) {
    pseudoClassStateChanged(CHILD, child);
    return this;
  }

  public Swatch hollow(boolean hollow) {
    pseudoClassStateChanged(HOLLOW, hollow);
    return this;
  }
}
