package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
class OverviewPaneTest {
  @TempDir private Path folder;

  @Test
  void aStudySaysHowItStandsAndGoesOnWhereSomebodyLeftOff() {
    Path place = folder.resolve("a.storyloom");
    PaneStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1280, 800, Settings.USUAL)) {
      HeadlessScreen.save(study.stage(), "panes", "overview-1280-light");
      assertThat(words(study.shell().root()))
          .contains(
              "Would you notice?",
              "106 sources · 7 themes · 63 codings · 2 findings",
              "1 coder",
              "People act through someone they know.",
              "its evidence has changed since it was judged",
              "106 texts without recorded consent",
              "1 of 8 sources",
              "Lithuania, 4 Mar to 24 Mar");
      HeadlessScreen.press(KeyCode.ENTER);
      study.settle();
      assertThat(words(study.shell().root())).contains("FG2 Boston, mixed");
      HeadlessScreen.press(KeyCode.ALT, KeyCode.LEFT);
      study.settle();
      assertThat(words(study.shell().root())).contains("Would you notice?");
    }
    try (OpenStudy study =
        OpenStudy.open(place, 1440, 900, Settings.USUAL.lit("dark").speaking("lt"))) {
      HeadlessScreen.save(study.stage(), "panes", "overview-1440-dark-lt");
      assertThat(words(study.shell().root())).contains("Laukia jūsų", "1 iš 8 šaltinių");
    }
  }

  @Test
  void aStudyWithoutWordsSaysHowToBeginAndTicksWhatIsDone() {
    Path place = folder.resolve("b.storyloom");
    PaneStudy.makeEmpty(place);
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      HeadlessScreen.save(study.stage(), "panes", "overview-empty-light");
      assertThat(words(study.shell().root()))
          .contains(
              "A new study. Begin with words.",
              "Drop files here",
              "“Would you notice?”",
              "Choose phases and sites");
      HeadlessScreen.click(button(study.shell().root(), "Look at phases"));
      study.settle();
      HeadlessScreen.save(study.stage(), "panes", "overview-plan-light");
      assertThat(words(study.shell().root())).contains("Identify", "Learning");
      assertThat(words(study.shell().root())).contains("Plan of the study");
      HeadlessScreen.click(toggle(study.shell().root(), "Sites"));
      Node field = study.shell().root().lookup(".sl-overview-name");
      HeadlessScreen.run(() -> {
        field.requestFocus();
        ((javafx.scene.control.TextField) field).setText("Lithuania");
      });
      HeadlessScreen.press(KeyCode.ENTER);
      study.settle();
      assertThat(study.shell().bench().plan().sites())
          .singleElement()
          .satisfies(site -> assertThat(site.name()).isEqualTo("Lithuania"));
    }
  }

  @Test
  void theStudyIsNamedFromItsOverview() {
    Path place = folder.resolve("c.storyloom");
    PaneStudy.makeEmpty(place);
    try (OpenStudy study = OpenStudy.open(place, 1280, 800, Settings.USUAL)) {
      HeadlessScreen.press(KeyCode.F2);
      study.settle();
      HeadlessScreen.run(() ->
          ((javafx.scene.control.TextField) study.stage().getScene().getFocusOwner())
              .setText("Pastebėtum?"));
      HeadlessScreen.press(KeyCode.ENTER);
      study.settle();
      assertThat(study.shell().bench().plan().study().title()).isEqualTo("Pastebėtum?");
      HeadlessScreen.run(() -> study.shell().bench().go(new Place.Whole(PaneId.OVERVIEW)));
      study.settle();
      assertThat(words(study.shell().root())).contains("“Pastebėtum?”");
    }
  }

  static Node toggle(Node root, String words) {
    return HeadlessScreen.ask(() ->
        root.lookupAll(".toggle-button").stream()
            .filter(node ->
                node instanceof javafx.scene.control.ToggleButton button
                    && words.equals(button.getText()))
            .findFirst()
            .orElseThrow());
  }

  static List<String> words(Node root) {
    return HeadlessScreen.ask(() ->
        root.lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getText())
            .toList());
  }

  static Button button(Node root, String words) {
    return HeadlessScreen.ask(() ->
        root.lookupAll(".button").stream()
            .filter(Button.class::isInstance)
            .map(Button.class::cast)
            .filter(button -> words.equals(button.getText()))
            .findFirst()
            .orElseThrow());
  }
}
