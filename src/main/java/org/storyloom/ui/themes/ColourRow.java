package org.storyloom.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.Theme;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Swatch;
import org.storyloom.ui.control.look.Hue;

/// The twelve hues to choose from, and an imported colour where the theme wears one.
final class ColourRow {
  private ColourRow() {}

  /// @param then told the colour as `#RRGGBB`, or nothing for that of the theme above
  static List<Node> of(Bench bench, Theme theme, Consumer<@Nullable String> then) {
    ToggleGroup group = new ToggleGroup();
    List<Hue> hues = new ArrayList<>(Hue.TWELVE);
    Hue own = theme.colour() == null ? null : Hue.of(theme.colour());
    if (own != null && !hues.contains(own)) {
      hues.add(own);
    }
    List<Node> nodes = new ArrayList<>();
    for (Hue hue : hues) {
      ToggleButton choice = new ToggleButton("", new Swatch(hue));
      choice.getStyleClass().addAll("flat", "sl-themes-colour");
      choice.setToggleGroup(group);
      choice.setSelected(hue.equals(own));
      choice.setAccessibleText(hue.name());
      choice.setTooltip(new Tooltip(hue.name()));
      choice.setOnAction(pressed -> then.accept(hue.web()));
      nodes.add(choice);
    }
    if (own != null) {
      Button none = new Button(bench.text("themes.colour.none"));
      none.getStyleClass().addAll("flat", "sl-themes-no-colour");
      none.setOnAction(pressed -> then.accept(null));
      nodes.add(none);
    }
    return nodes;
  }
}
