package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.Themes;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;

@ExtendWith(HeadlessScreen.class)
class ThemesPaneTest {
  @TempDir private Path folder;

  @Test
  void aThemeShowsItsPassagesAndWhatACoderMustKnow() {
    Path place = folder.resolve("a.storyloom");
    PaneStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      SourcesPaneTest.go(study, new Place.OfTheme(theme(study, "Trusted messengers").id()));
      HeadlessScreen.save(study.stage(), "panes", "themes-1440-light");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains(
              "Trusted messengers",
              "What somebody says about trusted messengers.",
              "By site and phase",
              "When to use");
      TextArea definition =
          (TextArea) study.shell().root().lookupAll(".text-area").stream().findFirst().get();
      HeadlessScreen.run(() -> {
        definition.requestFocus();
        definition.setText("Somebody who is believed.");
      });
      HeadlessScreen.press(KeyCode.CONTROL, KeyCode.ENTER);
      study.settle();
      assertThat(theme(study, "Trusted messengers").definition())
          .isEqualTo("Somebody who is believed.");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains("Somebody who is believed.");
    }
    try (OpenStudy study =
        OpenStudy.open(place, 1280, 800, Settings.USUAL.lit("dark").speaking("lt"))) {
      SourcesPaneTest.go(study, new Place.OfTheme(theme(study, "Trusted messengers").id()));
      HeadlessScreen.save(study.stage(), "panes", "themes-1280-dark-lt");
      assertThat(OverviewPaneTest.words(study.shell().root())).contains("Pagal vietą ir etapą");
    }
  }

  @Test
  void themesAreMergedAndMovedByKeysAndUndoNamesTheStep() {
    Path place = folder.resolve("b.storyloom");
    PaneStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      SourcesPaneTest.go(study, new Place.OfTheme(theme(study, "Fear of reporting").id()));
      HeadlessScreen.run(() -> study.shell().root().lookup(".sl-themes-tree").requestFocus());
      HeadlessScreen.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
      study.settle();
      Theme trust = theme(study, "Trust");
      assertThat(codebook(study).children(trust.id()).stream().map(Theme::name).toList())
          .isEqualTo(List.of("Mistrust of authorities", "Fear of reporting", "Trusted messengers"));
      HeadlessScreen.press(KeyCode.CONTROL, KeyCode.M);
      study.settle();
      "mistrust"
          .chars()
          .forEach(letter ->
              HeadlessScreen.press(
                  KeyCode.getKeyCode(
                      String.valueOf((char) letter).toUpperCase(java.util.Locale.ROOT))));
      HeadlessScreen.save(study.stage(), "panes", "themes-merge-light");
      HeadlessScreen.press(KeyCode.ENTER);
      study.settle();
      assertThat(codebook(study).children(trust.id()).stream().map(Theme::name).toList())
          .isEqualTo(List.of("Mistrust of authorities", "Trusted messengers"));
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains("Undo: merge “Fear of reporting” into “Mistrust of authorities”");
      HeadlessScreen.press(KeyCode.CONTROL, KeyCode.Z);
      study.settle();
      assertThat(codebook(study).children(trust.id())).hasSize(3);
    }
  }

  @Test
  void anEmptyCodebookOffersTheStartersThatComeWithTheProgram() {
    Path place = folder.resolve("c.storyloom");
    PaneStudy.makeEmpty(place);
    try (OpenStudy study = OpenStudy.open(place, 1280, 800, Settings.USUAL)) {
      SourcesPaneTest.go(study, new Place.Whole(PaneId.CODEBOOK));
      HeadlessScreen.save(study.stage(), "panes", "themes-empty-light");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains("Themes begin here.", "Signs of change", "Kinds of exploitation");
      Button take = OverviewPaneTest.button(study.shell().root(), "Take");
      HeadlessScreen.click(take);
      study.settle();
      HeadlessScreen.save(study.stage(), "panes", "themes-taken-light");
      assertThat(codebook(study).size()).isGreaterThan(5);
    }
  }

  private static Codebook codebook(OpenStudy study) {
    return new Themes(study.workspace().database()).read();
  }

  private static Theme theme(OpenStudy study, String name) {
    return codebook(study).inOrder().stream()
        .filter(theme -> theme.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
