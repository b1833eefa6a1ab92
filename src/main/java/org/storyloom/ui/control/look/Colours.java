package org.storyloom.ui.control.look;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;

/// Arithmetic of colour: how overlapping tints mix, and how well two colours can be told apart.
public final class Colours {
  /// Past four codings on one place the ground stays as it is; the lanes tell.
  static final int DEEPEST = 4;

  private static final double DARKER = 0.075;
  private static final double LIGHTER = 0.16;

  private Colours() {}

  /// The ground where codings meet: the mean of their tints in sRGB, a little darker with each
  /// further one in light, a little lighter in dark.
  public static Color overlap(List<Color> tints, Appearance appearance) {
    List<Color> mixed = tints.subList(0, Math.min(DEEPEST, tints.size()));
    double depth =
        appearance == Appearance.LIGHT
            ? 1 - DARKER * (mixed.size() - 1)
            : 1 + LIGHTER * (mixed.size() - 1);
    return Color.color(
        mean(mixed, Color::getRed, depth),
        mean(mixed, Color::getGreen, depth),
        mean(mixed, Color::getBlue, depth));
  }

  /// Contrast of two opaque colours, 1 to 21 (WCAG 2.1, definition of contrast ratio).
  public static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double mean(List<Color> colours, ToDoubleFunction<Color> part, double depth) {
    return Math.min(1, colours.stream().mapToDouble(part).average().orElseThrow() * depth);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
