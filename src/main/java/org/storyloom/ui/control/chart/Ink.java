package org.storyloom.ui.control.chart;

import java.util.Locale;
import org.storyloom.ui.control.look.Hue;

/// A colour by its name in the look, or by a theme's hue, so that a picture follows the appearance.
public sealed interface Ink {
  Ink TEXT = new Named("ink");
  Ink MUTED = new Named("muted");
  Ink SUBTLE = new Named("subtle");
  Ink HAIRLINE = new Named("border");
  Ink EDGE = new Named("strong");
  Ink ACCENT = new Named("accent");
  Ink PAPER = new Named("paper");
  Ink GROUND = new Named("hover");
  Ink AGREE = new Named("agree");
  Ink PARTIAL = new Named("partial");
  Ink DISSENT = new Named("dissent");

  /// One of our looked-up colours, without its prefix.
  record Named(String name) implements Ink {
    public Named {
      if (!name.equals(name.toLowerCase(Locale.ROOT))) throw new IllegalArgumentException(name);
    }
  }

  /// The stripe of a theme.
  record Themed(Hue hue) implements Ink {}

  static Ink of(Hue hue) {
    return new Themed(hue);
  }
}
