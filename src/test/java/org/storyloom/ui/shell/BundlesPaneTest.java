package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;

@ExtendWith(HeadlessScreen.class)
class BundlesPaneTest {
  private static final Settings DARK = Settings.USUAL.lit("dark");

  @TempDir private Path folder;

  private static List<String> words(OpenStudy study) {
    return HeadlessScreen.ask(() ->
        study.stage().getScene().getRoot().lookupAll(".label").stream()
            .map(node -> ((Label) node).getText())
            .toList());
  }

  @Test
  void theLevelsSayWhatTheyHoldBackAndAKeyChoosesAnother() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.makeSample(place);
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      study.go(new Place.Whole(PaneId.BUNDLES));
      assertThat(words(study))
          .contains("Held back from the donor bundle", "Consent does not reach this far")
          .doesNotContain("Found again by a web search");
      HeadlessScreen.save(study.stage(), "bundles", "bundles-light-1440x900");
      HeadlessScreen.press(KeyCode.CLOSE_BRACKET);
      study.settle();
      assertThat(words(study))
          .contains("Held back from the public bundle", "Found again by a web search");
    }
    for (Settings settings : List.of(Settings.USUAL, DARK)) {
      try (OpenStudy study = OpenStudy.open(place, 1280, 800, settings)) {
        study.go(new Place.Whole(PaneId.BUNDLES));
        HeadlessScreen.save(
            study.stage(), "bundles", "bundles-" + settings.appearance() + "-1280x800");
      }
    }
    assertThat(HeadlessScreen.complaints()).isEmpty();
  }
}
