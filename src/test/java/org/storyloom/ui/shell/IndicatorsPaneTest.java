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
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Indicators;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;

@ExtendWith(HeadlessScreen.class)
class IndicatorsPaneTest {
  @TempDir private Path folder;

  @Test
  void sharesStandWithTheirIntervalsAndNWithWhatTheyCarry() {
    Path place = folder.resolve("a.storyloom");
    PaneStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1440, 900, Settings.USUAL)) {
      SourcesPaneTest.go(study, place(study, "Would behave differently"));
      HeadlessScreen.save(study.stage(), "panes", "indicators-1440-light");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains(
              "What the campaign did",
              "comments: not reported",
              "154 of 500 · 30.8%",
              "8.4 points (2.9 to 13.8)",
              "F2  After the film, more would behave differently.",
              "carries it, 1 reading",
              "Online panel");
      HeadlessScreen.press(KeyCode.T);
      study.settle();
      HeadlessScreen.save(study.stage(), "panes", "indicators-table-light");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains("26.9 to 35.0", "n 500", "Quality note");
      SourcesPaneTest.go(study, place(study, "Reach, of paid potential"));
      assertThat(OverviewPaneTest.words(study.shell().root())).contains("n not reported");
    }
    try (OpenStudy study =
        OpenStudy.open(place, 1280, 800, Settings.USUAL.lit("dark").speaking("lt"))) {
      SourcesPaneTest.go(study, place(study, "Would behave differently"));
      HeadlessScreen.save(study.stage(), "panes", "indicators-1280-dark-lt");
      assertThat(OverviewPaneTest.words(study.shell().root())).contains("154 iš 500 · 30,8 %");
    }
  }

  @Test
  void aReadingIsAddedByKeysAndUndone() {
    Path place = folder.resolve("b.storyloom");
    PaneStudy.make(place);
    try (OpenStudy study = OpenStudy.open(place, 1280, 800, Settings.USUAL)) {
      Place comments = place(study, "Comments");
      SourcesPaneTest.go(study, comments);
      int before = readings(study, "Comments");
      HeadlessScreen.press(KeyCode.N);
      study.settle();
      HeadlessScreen.save(study.stage(), "panes", "indicators-reading-light");
      List<Node> fields = study.shell().root().lookupAll(".text-field").stream().toList();
      TextField value = (TextField) fields.get(fields.size() - 2);
      HeadlessScreen.run(() -> value.setText("1,234"));
      HeadlessScreen.click(study.shell().root().lookup(".sl-indicators-take"));
      study.settle();
      assertThat(new Indicators(study.workspace().database()).readings())
          .anySatisfy(reading -> assertThat(reading.figure()).isEqualTo(Figure.of(1234)));
      assertThat(readings(study, "Comments")).isEqualTo(before + 1);
      HeadlessScreen.press(KeyCode.CONTROL, KeyCode.Z);
      study.settle();
      assertThat(readings(study, "Comments")).isEqualTo(before);
    }
  }

  @Test
  void aTableOfReadingsComesInAndSaysWhatDidNot() {
    Path place = folder.resolve("c.storyloom");
    PaneStudy.makeEmpty(place);
    Path indicators =
        PaneStudy.file(
            folder,
            "indicators.csv",
            "id,name,unit,origin,domain\nshares,Shares,count,campaign,reach\n");
    Path readings =
        PaneStudy.file(
            folder, "readings.csv", "id,indicator,value\na,shares,159\nb,nobody,3\nc,shares,x\n");
    try (OpenStudy study = OpenStudy.open(place, 1280, 800, Settings.USUAL)) {
      SourcesPaneTest.go(study, new Place.Whole(PaneId.INDICATORS));
      HeadlessScreen.save(study.stage(), "panes", "indicators-empty-light");
      assertThat(OverviewPaneTest.words(study.shell().root())).contains("Numbers begin here.");
      HeadlessScreen.run(() ->
          ((org.storyloom.ui.indicators.IndicatorsView) study.shell().panes().at(PaneId.INDICATORS))
              .bring(List.of(indicators, readings)));
      study.settle();
      HeadlessScreen.save(study.stage(), "panes", "indicators-report-light");
      assertThat(OverviewPaneTest.words(study.shell().root()))
          .contains("1 indicator came in", "1 reading came in", "line 3", "line 4");
      assertThat(readings(study, "Shares")).isEqualTo(1);
    }
  }

  private static int readings(OpenStudy study, String name) {
    return new Indicators(study.workspace().database()).readings(of(study, name).id()).size();
  }

  private static Indicator of(OpenStudy study, String name) {
    return new Indicators(study.workspace().database())
        .all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static Place place(OpenStudy study, String name) {
    return new Place.OfThing(PaneId.INDICATORS, of(study, name).id().value());
  }
}
