package org.storyloom.ui.control.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;

/// The looked-up colours of one appearance, read from its stylesheet, and what WCAG 2.1 asks of
/// them.
record Palette(Map<String, Color> colours) {
  static final List<String> GROUNDS = List.of("paper", "chrome", "rail", "hover", "sel");
  static final List<String> TEXT =
      List.of("ink", "muted", "subtle", "accent", "agree", "dissent", "warn", "ok");
  static final List<String> SIGNS = List.of("strong", "focus", "partial", "silence");
  static final Map<String, String> TEXT_ON =
      Map.of("onaccent", "accent", "dissent", "dissentbg", "warn", "warnbg", "ink", "select");

  private static final double FOR_TEXT = 4.5;
  private static final double FOR_SIGNS = 3;

  static Palette of(Appearance appearance) {
    return new Palette(Tokens.of(appearance));
  }

  Palette with(String name, String colour) {
    Map<String, Color> changed = new LinkedHashMap<>(colours);
    changed.put(name, Color.web(colour));
    return new Palette(changed);
  }

  Color colour(String name) {
    Color colour = colours.get(name);
    if (colour == null) throw new IllegalArgumentException("no colour " + name);
    return colour;
  }

  /// The worst contrast of a colour over all grounds it may stand on.
  double worst(String name) {
    return GROUNDS.stream()
        .mapToDouble(ground -> Colours.contrast(colour(name), colour(ground)))
        .min()
        .orElseThrow();
  }

  double on(String name, String ground) {
    return Colours.contrast(colour(name), colour(ground));
  }

  /// What falls short, as sentences.
  List<String> shortfalls() {
    List<String> all = new ArrayList<>();
    TEXT.forEach(name -> check(all, name, "its grounds", worst(name), FOR_TEXT));
    SIGNS.forEach(name -> check(all, name, "its grounds", worst(name), FOR_SIGNS));
    TEXT_ON.forEach((name, ground) -> check(all, name, ground, on(name, ground), FOR_TEXT));
    colours.keySet().stream()
        .filter(name -> name.startsWith("hue-"))
        .forEach(name -> {
          check(all, name, "paper", on(name, "paper"), FOR_SIGNS);
          check(all, name, "sel", on(name, "sel"), FOR_SIGNS);
        });
    colours.keySet().stream()
        .filter(name -> name.startsWith("tint-"))
        .forEach(name -> check(all, "ink", name, on("ink", name), FOR_TEXT));
    return all;
  }

  private static void check(
      List<String> all, String name, String ground, double ratio, double least) {
    if (ratio < least) all.add(name + " on " + ground + " has " + ratio + ", wants " + least);
  }
}
