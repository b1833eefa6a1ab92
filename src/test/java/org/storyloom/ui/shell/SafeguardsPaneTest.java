package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Sources;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;

@ExtendWith(HeadlessScreen.class)
class SafeguardsPaneTest {
  @TempDir private Path folder;

  private static List<String> words(OpenStudy study) {
    return HeadlessScreen.ask(() ->
        study.stage().getScene().getRoot().lookupAll(".label").stream()
            .map(node -> ((Label) node).getText())
            .toList());
  }

  private static void press(OpenStudy study, String word) {
    HeadlessScreen.run(() ->
        study.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(node -> (Button) node)
            .filter(button -> word.equals(button.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    study.settle();
  }

  private static void select(OpenStudy study, int line) {
    HeadlessScreen.run(() ->
        ((ListView<?>) study.stage().getScene().getRoot().lookup(".list-view"))
            .getSelectionModel()
            .select(line));
    study.settle();
  }

  @Test
  void aConsentIsRecordedForTheChosenTextAndUndone() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      study.go(new Place.Whole(PaneId.SAFEGUARDS));
      assertThat(words(study)).contains("FG2 Boston, mixed", "none recorded");
      select(study, 0);
      press(study, "Record consent");
      Subject first = Subject.of(new Sources(study.workspace().database()).alone().getFirst().id());
      assertThat(new Safeguards(study.workspace().database()).consents())
          .containsEntry(first, Consent.to(Level.TEAM));
      assertThat(words(study)).contains("up to the team");
      HeadlessScreen.run(() -> study.bench().undo());
      study.settle();
      assertThat(
              Optional.ofNullable(
                  new Safeguards(study.workspace().database()).consents().get(first)))
          .isEmpty();
    }
  }

  @Test
  void theSampleIsDrawn() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.makeSample(place);
    for (Settings settings : List.of(Settings.USUAL, Settings.USUAL.lit("dark"))) {
      try (OpenStudy study = OpenStudy.open(place, 1280, 800, settings)) {
        study.go(new Place.Whole(PaneId.SAFEGUARDS));
        select(study, 0);
        HeadlessScreen.save(
            study.stage(), "safeguards", "safeguards-" + settings.appearance() + "-1280x800");
      }
    }
    assertThat(HeadlessScreen.complaints()).isEmpty();
  }
}
