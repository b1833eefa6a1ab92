package org.storyloom.ui.control.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Computes every contrast that the look promises from the stylesheets themselves.
class ContrastTest {
  @ParameterizedTest
  @EnumSource
  void textAndSignsCanBeToldFromEveryGround(Appearance appearance) {
    assertThat(Palette.of(appearance).shortfalls()).isEmpty();
  }

  @Test
  void aColourTooPaleIsCaught() {
    assertThat(Palette.of(Appearance.LIGHT).with("subtle", "#8A857E").shortfalls())
        .singleElement()
        .asString()
        .startsWith("subtle on its grounds has 2.9");
    assertThat(Palette.of(Appearance.DARK).with("tint-rose", "#B04060").shortfalls())
        .singleElement()
        .asString()
        .startsWith("ink on tint-rose");
  }

  @ParameterizedTest
  @CsvSource({
    "ink, 13.1, 9.4, 13.1",
    "muted, 5.7, 5.6, 10.3",
    "subtle, 4.7, 4.7, 8.5",
    "strong, 3.1, 3.1, 13.1",
    "accent, 5.6, 6.0, 8.8",
    "agree, 5.6, 5.5, 7.5",
    "partial, 3.2, 7.1, 9.5",
    "silence, 3.6, 4.5, 8.5",
    "dissent, 6.0, 4.5, 6.5",
    "warn, 4.8, 6.6, 9.5",
    "ok, 5.2, 6.3, 8.4"
  })
  void theWorstContrastIsWhatTheLookSays(String name, double light, double dark, double contrast) {
    assertThat(
            List.of(
                worst(Appearance.LIGHT, name),
                worst(Appearance.DARK, name),
                worst(Appearance.CONTRAST, name)))
        .containsExactly(light, dark, contrast);
  }

  @ParameterizedTest
  @CsvSource({
    "ink, select, 10.6, 5.7, 7.9",
    "onaccent, accent, 6.9, 7.9, 14.1",
    "dissent, dissentbg, 6.2, 5.1, 10.5",
    "warn, warnbg, 5.2, 7.0, 15.1"
  })
  void textOnColourIsWhatTheLookSays(
      String name, String ground, double light, double dark, double contrast) {
    List<Double> ratios = new ArrayList<>();
    for (Appearance appearance : Appearance.values())
      ratios.add(down(Palette.of(appearance).on(name, ground)));
    assertThat(ratios).containsExactly(light, dark, contrast);
  }

  @Test
  void inkCanBeReadWhereTwoThreeOrFourCodingsMeet() {
    assertThat(worstInk(Appearance.LIGHT)).containsExactly(11.2, 9.4, 7.8);
    assertThat(worstInk(Appearance.DARK)).containsExactly(7.7, 6.8, 5.9);
  }

  @Test
  void theHuesInCodeAreThoseOfTheStylesheets() {
    for (Appearance appearance : Appearance.values()) {
      Palette palette = Palette.of(appearance);
      for (Hue hue : Hue.TWELVE) {
        String key = hue.name().toLowerCase(Locale.ROOT);
        assertThat(palette.colour("hue-" + key)).isEqualTo(hue.stripe(appearance));
        assertThat(palette.colour("tint-" + key))
            .isEqualTo(hue.tint(appearance).orElse(Color.BLACK));
      }
    }
  }

  @Test
  void everyAppearanceNamesTheSameColours() {
    List<String> light = List.copyOf(Palette.of(Appearance.LIGHT).colours().keySet());
    assertThat(Palette.of(Appearance.DARK).colours().keySet()).containsExactlyElementsOf(light);
    assertThat(Palette.of(Appearance.CONTRAST).colours().keySet()).containsExactlyElementsOf(light);
    assertThat(Palette.of(Appearance.LIGHT).colour("paper")).isEqualTo(Appearance.LIGHT_PAPER);
    assertThat(Palette.of(Appearance.DARK).colour("paper")).isEqualTo(Appearance.DARK_PAPER);
  }

  @Test
  void anImportedColourIsKeptAndOneOfTheTwelveIsRecognised() {
    assertThat(Hue.of("#c5256d").name()).isEqualTo("Rose");
    Hue imported = Hue.of("#33AA55");
    assertThat(imported.web()).isEqualTo("#33AA55");
    assertThat(imported.stripe(Appearance.DARK)).isEqualTo(Color.web("#33AA55"));
    assertThat(imported.css()).startsWith("-sl-hue: #33AA55; -sl-tint: #");
  }

  private static List<Double> worstInk(Appearance appearance) {
    Color ink = Palette.of(appearance).colour("ink");
    List<Color> tints = Hue.TWELVE.stream().flatMap(hue -> hue.tint(appearance).stream()).toList();
    List<Double> worst = new ArrayList<>();
    for (int together = 2; together <= Colours.DEEPEST; together++) {
      double least = Double.MAX_VALUE;
      for (List<Color> mixture : mixtures(tints, together, 0))
        least = Math.min(least, Colours.contrast(ink, Colours.overlap(mixture, appearance)));
      worst.add(down(least));
    }
    return worst;
  }

  private static List<List<Color>> mixtures(List<Color> tints, int number, int from) {
    if (number == 0) return List.of(List.of());
    List<List<Color>> all = new ArrayList<>();
    for (int i = from; i < tints.size(); i++)
      for (List<Color> rest : mixtures(tints, number - 1, i + 1)) {
        List<Color> mixture = new ArrayList<>(rest);
        mixture.add(tints.get(i));
        all.add(mixture);
      }
    return all;
  }

  private static double worst(Appearance appearance, String name) {
    return down(Palette.of(appearance).worst(name));
  }

  private static double down(double ratio) {
    return BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN).doubleValue();
  }
}
