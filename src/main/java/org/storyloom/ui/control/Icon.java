package org.storyloom.ui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line icon in one of the three sizes of the look. Its colour follows what it stands in; it says
/// nothing to screen readers, because a word always stands beside it or on the button that holds
/// it.
public final class Icon {
  private Icon() {}

  /// For the navigation rail.
  public static FontIcon rail(Feather glyph) {
    return sized(glyph, "sl-icon-rail");
  }

  /// For buttons and fields.
  public static FontIcon button(Feather glyph) {
    return sized(glyph, "sl-icon-button-size");
  }

  /// Before a word in a line of text.
  public static FontIcon text(Feather glyph) {
    return sized(glyph, "sl-icon-text");
  }

  private static FontIcon sized(Feather glyph, String style) {
    FontIcon icon = new FontIcon(glyph);
    icon.getStyleClass().add(style);
    return icon;
  }
}
