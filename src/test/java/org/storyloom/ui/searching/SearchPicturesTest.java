package org.storyloom.ui.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.exchange.NewStudy;
import org.storyloom.job.Token;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.shell.OpenStudy;
import org.storyloom.workspace.Settings;

/// The search pane on the sample study, in each size and appearance.
@ExtendWith(HeadlessScreen.class)
class SearchPicturesTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("storyloom.basedir", ".")).resolve("sample-workspace");

  @TempDir private Path folder;

  private static void draw(Path place, String look, double width, double height, String query) {
    try (OpenStudy study = OpenStudy.open(place, width, height, Settings.USUAL.lit(look))) {
      study.go(query.isEmpty() ? new Place.Whole(PaneId.SEARCH) : new Place.OfQuery(query));
      String name = look + "-" + (int) width + (query.isEmpty() ? "-empty" : "");
      Path picture = HeadlessScreen.save(study.stage(), "searching", name);
      assertThat(HeadlessScreen.colours(picture)).isGreaterThan(30);
      TextField field =
          (TextField) study.stage().getScene().lookup(".sl-searching-bar > .text-field");
      assertThat(query).startsWith(field.getText());
    }
  }

  @Test
  void thePaneIsDrawnOnTheSample() {
    Path place = folder.resolve("sample.storyloom");
    NewStudy.from(SAMPLE, place, "Austėja K.", java.util.List.of(), Token.none())
        .workspace()
        .close();
    String query = "(polic* or pasitik* or trust) site:lincolnshire,lithuania";
    draw(place, "light", 1440, 900, query);
    draw(place, "dark", 1280, 800, query);
    draw(place, "light", 1440, 900, "");
    assertThat(HeadlessScreen.complaints()).isEmpty();
  }
}
