package org.storyloom.ui.control.look;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/// The colour of a theme: a stripe for lanes and swatches, and a tint for the ground of coded text,
/// each for light and dark. Twelve named hues are offered; an imported colour is kept and shown as
/// it is.
public record Hue(String name, Color stripe, Color tint, Color stripeDark, Color tintDark) {
  public static final List<Hue> TWELVE =
      List.of(
          hue("Rose", "#C5256D", "#FFE5EC", "#E7729B", "#482933"),
          hue("Coral", "#CC675F", "#FEEBE8", "#D15C55", "#4A2A27"),
          hue("Amber", "#9C5311", "#FFE7D8", "#EDA570", "#4B311F"),
          hue("Umber", "#584514", "#F4EAD3", "#C2982A", "#3F3215"),
          hue("Pear", "#7D8916", "#EBF0D5", "#CCDD60", "#373B1D"),
          hue("Pine", "#326A54", "#DAF4E8", "#54D2A4", "#1D4032"),
          hue("Lagoon", "#129495", "#D8F7F7", "#85E4E4", "#134040"),
          hue("Sea", "#1A7199", "#D9F1FF", "#72A6C4", "#183849"),
          hue("Ink", "#18448C", "#E0EBFD", "#A2C5FF", "#293851"),
          hue("Iris", "#8C6FF3", "#EFEEFD", "#8673D9", "#34304B"),
          hue("Violet", "#7647C7", "#EEE9FF", "#B495FE", "#362F4A"),
          hue("Plum", "#7C0F5F", "#FDE2F1", "#BA649C", "#452A3B"));

  /// How much of an imported colour goes into its tint on light and on dark paper.
  private static final double TINT_LIGHT = 0.14;

  private static final double TINT_DARK = 0.28;

  /// The hue of a colour written `#RRGGBB`: one of the twelve where its stripe is that colour, else
  /// the colour itself with tints mixed from it.
  ///
  /// @throws IllegalArgumentException where it is not a colour
  public static Hue of(String colour) {
    Color stripe = Color.web(colour);
    return TWELVE.stream()
        .filter(hue -> hue.stripe.equals(stripe))
        .findFirst()
        .orElseGet(() -> imported(colour, stripe));
  }

  /// One of the twelve by its English name, in any case.
  public static Optional<Hue> named(String name) {
    return TWELVE.stream().filter(hue -> hue.name.equalsIgnoreCase(name)).findFirst();
  }

  /// The stripe in an appearance; high contrast uses the dark one.
  public Color stripe(Appearance appearance) {
    return appearance == Appearance.LIGHT ? stripe : stripeDark;
  }

  /// The ground of text coded with this hue; empty in high contrast, where underlines and lanes
  /// tell.
  public Optional<Color> tint(Appearance appearance) {
    return switch (appearance) {
      case LIGHT -> Optional.of(tint);
      case DARK -> Optional.of(tintDark);
      case CONTRAST -> Optional.empty();
    };
  }

  /// The stripe's colour as `#RRGGBB`, in light.
  public String web() {
    return webOf(stripe);
  }

  /// Makes `-sl-hue` and `-sl-tint` mean this hue on a node and all below it, following the
  /// appearance for the twelve.
  public void wear(Node node) {
    node.setStyle(css());
  }

  /// The two looked-up colours as a piece of CSS.
  public String css() {
    if (!TWELVE.contains(this))
      return "-sl-hue: " + webOf(stripe) + "; -sl-tint: " + webOf(tint) + ";";
    String key = name.toLowerCase(Locale.ROOT);
    return "-sl-hue: -sl-hue-" + key + "; -sl-tint: -sl-tint-" + key + ";";
  }

  static String webOf(Color colour) {
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }

  private static Hue imported(String name, Color stripe) {
    return new Hue(
        name,
        stripe,
        Appearance.LIGHT_PAPER.interpolate(stripe, TINT_LIGHT),
        stripe,
        Appearance.DARK_PAPER.interpolate(stripe, TINT_DARK));
  }

  private static Hue hue(String name, String stripe, String tint, String dark, String tintDark) {
    return new Hue(name, Color.web(stripe), Color.web(tint), Color.web(dark), Color.web(tintDark));
  }
}
