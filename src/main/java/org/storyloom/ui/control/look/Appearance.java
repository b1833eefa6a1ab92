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

  /// One rule, handed over in place: the size is a number a person chose, so no file can hold it.
  private static String sized(TextSize size) {
    String rule =
        String.format(
            Locale.ROOT,
            ".root { -fx-font-size: %.1fpx; } .sl-coded-text { -sl-reading: %.1f; }",
            size.face(),
            size.reading());
    byte[] bytes = rule.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
