package org.storyloom.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// A word on a quiet ground: a theme, a state, a token of a query.
public final class Chip extends Label {
  private Chip(String words, String style) {
    super(words);
    getStyleClass().addAll("sl-chip", style);
  }

  /// A plain word.
  public static Chip of(String words) {
    return new Chip(words, "sl-chip-quiet");
  }

  /// A word with a swatch or a sign before it.
  public static Chip of(Node before, String words) {
    Chip chip = of(words);
    chip.setGraphic(before);
    return chip;
  }

  /// Something stale or late, with its icon.
  public static Chip warning(Node icon, String words) {
    Chip chip = new Chip(words, "sl-chip-warning");
    chip.setGraphic(icon);
    return chip;
  }

  /// A word inside somebody's text that stands for another one: `partner 3`.
  public static Chip replacement(String words) {
    return new Chip(words, "sl-chip-replacement");
  }
}
