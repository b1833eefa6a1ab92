package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;

@ExtendWith(HeadlessScreen.class)
class SourcesPaneTest {
  @TempDir private Path folder;

  @Test
  void sourcesStandInGroupsWithWhatIsKnownAboutThem() {
    Path place = folder.resolve("a.storyloom");
    PaneStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      go(study, new Place.Whole(PaneId.SOURCES));
      Source story = story(study);
      go(study, new Place.OfThing(PaneId.SOURCES, story.id().value()));
      HeadlessScreen.save(study.stage(), "panes", "sources-1440-light");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains(
              "Partner stories",
              "Comments under the film, Lithuania",
              "98 texts",
              "recorded for 0 of 98",
              "none recorded",
              "Identify");
      TextField title = (TextField) study.shell().root().lookup(".sl-sources-title");
      assertThat(title.getText()).isEqualTo(story.title());
      HeadlessScreen.run(() -> {
        title.requestFocus();
        title.setText("The room");
      });
      HeadlessScreen.press(KeyCode.ENTER);
      study.settle();
      assertThat(story(study).title()).isEqualTo("The room");
      HeadlessScreen.run(() -> study.shell().root().lookup(".sl-sources-list").requestFocus());
      HeadlessScreen.press(KeyCode.CONTROL, KeyCode.Z);
      study.settle();
      assertThat(story(study).title()).isEqualTo(story.title());
    }
    try (OpenStudy study =
        OpenStudy.open(place, 1280, 800, Settings.USUAL.lit("dark").speaking("lt"))) {
      go(study, new Place.Whole(PaneId.SOURCES));
      HeadlessScreen.save(study.stage(), "panes", "sources-1280-dark-lt");
      assertThat(OverviewPaneTest.words(study.shell().root())).contains("Diskusijų grupės");
    }
  }

  @Test
  void filesThatAreDroppedComeInAndAReportSaysWhatBecameOfEach() {
    Path place = folder.resolve("b.storyloom");
    PaneStudy.makeEmpty(place);
    Path talk =
        PaneStudy.file(
            folder, "talk.txt", "Moderator: What did you see?\n\nRasa: A van, every morning.\n");
    Path comments =
        PaneStudy.file(
            folder,
            "film.csv",
            "id,date,text\n1,2019-03-05,Visą rytą galvoju.\n2,2019-03-06,\n3,2019-03-09,Ačiū.\n");
    Path nothing = PaneStudy.file(folder, "empty.txt", "");
    try (OpenStudy study = OpenStudy.open(place, 1280, 800, Settings.USUAL)) {
      go(study, new Place.Whole(PaneId.SOURCES));
      HeadlessScreen.save(study.stage(), "panes", "sources-empty-light");
      assertThat(OverviewPaneTest.words(study.shell().root())).contains("Words begin here.");
      go(study, new Place.OfFiles(List.of(talk, comments, nothing)));
      HeadlessScreen.save(study.stage(), "panes", "sources-ask-light");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains("Bring 3 files in", "talk.txt", "film.csv");
      HeadlessScreen.click(study.shell().root().lookup(".sl-sources-bring"));
      study.settle();
      HeadlessScreen.save(study.stage(), "panes", "sources-report-light");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains(
              "3 files: 3 texts came in. Undo takes it back.",
              "1 could not be read",
              "2 came in whole",
              "empty.txt",
              "The file is empty. Nothing was imported; check that it was saved.",
              "Comment · 2 texts from 3 rows · 23 characters");
      HeadlessScreen.press(KeyCode.ESCAPE);
      study.settle();
      HeadlessScreen.save(study.stage(), "panes", "sources-brought-light");
      assertThat(new Sources(study.workspace().database()).count(Scope.ALL)).isEqualTo(3);
    }
  }

  private static Source story(OpenStudy study) {
    return new Sources(study.workspace().database()).alone().getFirst();
  }

  static void go(OpenStudy study, Place place) {
    HeadlessScreen.run(() -> study.shell().bench().go(place));
    study.settle();
    Node root = study.shell().root();
    assertThat(root).isNotNull();
  }
}
