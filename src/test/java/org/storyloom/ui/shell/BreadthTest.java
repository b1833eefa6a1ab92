package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;

/// What gives way when the window narrows.
@ExtendWith(HeadlessScreen.class)
class BreadthTest {
  @TempDir private Path folder;

  /// @param rail how wide the navigation rail is
  /// @param strips how many panels are folded to strips
  @ParameterizedTest
  @CsvSource({"1440, 76, 0", "1400, 76, 0", "1399, 52, 1", "1180, 52, 1", "1179, 52, 2"})
  void panelsBecomeStripsOneAfterTheOther(double width, double rail, int strips) {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, width, 800, Settings.USUAL)) {
      study.go(new Place.Whole(PaneId.CODE));
      assertThat(((Region) lookup(study, ".sl-rail-box")).getWidth()).isEqualTo(rail);
      assertThat(study.stage().getScene().getRoot().lookupAll(".sl-strip")).hasSize(strips);
    }
  }

  @Test
  void aStripIsLaidOverThePaperByAPressAndGoesWithEscape() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1280, 800, Settings.USUAL)) {
      study.go(new Place.Whole(PaneId.CODE));
      HeadlessScreen.click(lookup(study, ".sl-strip .button"));
      study.settle();
      HeadlessScreen.save(study.stage(), "shell", "strip-over");
      assertThat(study.stage().getScene().lookup(".sl-over")).isNotNull();
      HeadlessScreen.press(KeyCode.ESCAPE);
      study.settle();
      assertThat(study.stage().getScene().lookup(".sl-over")).isNull();
    }
  }

  private static Node lookup(OpenStudy study, String style) {
    return study.stage().getScene().lookup(style);
  }
}
