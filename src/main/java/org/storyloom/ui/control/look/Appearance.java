package org.storyloom.ui.control.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/// How the workbench is lit: light, dark or high contrast. AtlantaFX gives the base; our own rules
/// and one short file of colours lie over it. (Never called a theme: a theme is what a passage is
/// about.)
public enum Appearance {
  LIGHT,
  DARK,
  CONTRAST;

  private static final double ICON_RAIL = 18.0 / 13;
  private static final double ICON_BUTTON = 16.0 / 13;
  private static final double ICON_TEXT = 14.0 / 13;

  static final Color LIGHT_PAPER = Color.web("#FFFEFC");
  static final Color DARK_PAPER = Color.web("#1F2022");

  /// The base under our own rules, for [Application#setUserAgentStylesheet].
  public String baseStylesheet() {
    return this == LIGHT
        ? new PrimerLight().getUserAgentStylesheet()
        : new PrimerDark().getUserAgentStylesheet();
  }

  /// Our rules, the colours of this appearance, and the size of type, in the order a scene needs
  /// them. Popups take the stylesheets of the scene they belong to.
  public List<String> stylesheets(TextSize size) {
    return List.of("/appearance/base.css", "/appearance/" + key() + ".css", sized(size));
  }

  /// Gives a scene this appearance, and the program its base.
  public void dress(Scene scene, TextSize size) {
    Faces.load();
    Application.setUserAgentStylesheet(baseStylesheet());
    scene.getStylesheets().setAll(stylesheets(size));
  }

  /// The name in lower case, as settings store it.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// A few rules, handed over in place: the size is a number a person chose, so no file can hold
  /// it. Icons are given in pixels, because an em of theirs is their own size.
  private static String sized(TextSize size) {
    String rule =
        String.format(
            Locale.ROOT,
            ".root { -fx-font-size: %.1fpx; } .sl-coded-text { -sl-reading: %.1f; }"
                + " .ikonli-font-icon, .sl-icon-button-size { -fx-icon-size: %.0fpx; }"
                + " .sl-icon-rail { -fx-icon-size: %.0fpx; }"
                + " .sl-icon-text, .button .sl-icon-text { -fx-icon-size: %.0fpx; }",
            size.face(),
            size.reading(),
            size.face() * ICON_BUTTON,
            size.face() * ICON_RAIL,
            size.face() * ICON_TEXT);
    byte[] bytes = rule.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
