package org.storyloom.ui.control.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.control.chart.PhaseTimeline.Phase;
import org.storyloom.ui.control.chart.PhaseTimeline.State;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.ui.control.look.TextSize;
import org.xml.sax.InputSource;

@ExtendWith(HeadlessScreen.class)
class ChartsTest {
  @ParameterizedTest
  @EnumSource
  void allChartsAreDrawn(Appearance appearance) {
    Parent all = HeadlessScreen.ask(ChartsTest::gallery);
    var stage = HeadlessScreen.show(all, 1440, 900, appearance, TextSize.USUAL);
    assertThat(
            HeadlessScreen.colours(
                HeadlessScreen.save(stage, "gallery", "charts-" + appearance.key())))
        .isGreaterThan(30);
  }

  @Test
  void chartsGrowWithTheText() {
    Parent all = HeadlessScreen.ask(ChartsTest::gallery);
    var stage = HeadlessScreen.show(all, 1440, 900, Appearance.LIGHT, TextSize.LARGEST);
    assertThat(HeadlessScreen.colours(HeadlessScreen.save(stage, "gallery", "charts-largest")))
        .isGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource({
    "35.0, 10, 40",
    "1, 0.25, 1",
    "5.6, 2, 6",
    "348873, 100000, 400000",
    "0, 1, 1",
    "100, 25, 100"
  })
  void anAxisEndsOnARoundStepAtOrAboveTheGreatestValue(double greatest, double step, double top) {
    assertThat(Axis.upTo(greatest)).isEqualTo(new Axis(step, top));
  }

  @Test
  void aChartIsAlsoATable() {
    assertThat(HeadlessScreen.ask(() -> waves().table()))
        .containsExactly(
            List.of("", "Baseline", "Post-test", "Follow-up"),
            List.of("Lithuania", "22.4% (n 500)", "30.8% (n 500)", "27.2% (n 312)"),
            List.of("UK", "16.2% (n 500)", "20.6% (n 500)", "not asked"));
  }

  @Test
  void aChartIsAlsoAnSvgFileTheSameEachTime() throws Exception {
    String svg = HeadlessScreen.ask(() -> waves().svg(720, 360));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("720");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Would behave differently");
    assertThat(svg).contains(">30.8%</text>").contains("fill=\"#0F6370\"").doesNotContain("NaN");
    assertThat(HeadlessScreen.ask(() -> waves().svg(720, 360))).isEqualTo(svg);
  }

  private static Parent gallery() {
    VBox left = new VBox(20, waves(), new HBox(40, workshop(), card()));
    VBox right =
        new VBox(
            24,
            dumbbell(),
            bars(),
            heat(),
            new HBox(
                20, spark(false, 22.4, 30.8, 27.2), spark(true, 16.2, 20.6, 19.4), spark(false, 5)),
            share(),
            votes());
    HBox below = new HBox(40, left, right);
    VBox all = new VBox(24, phases(), below);
    all.setPadding(new Insets(24));
    return all;
  }

  private static PhaseTimeline phases() {
    return new PhaseTimeline(
        List.of(
            new Phase("Identify", "11 stories", "", State.DONE, ""),
            new Phase("Input", "6 conversations", "", State.DONE, "Loop 1"),
            new Phase("Analyse", "18 themes", "", State.DONE, ""),
            new Phase("Message", "4 focus groups", "", State.DONE, "Loop 2"),
            new Phase("Baseline", "1,000 answers", "", State.DONE, ""),
            new Phase("Output", "film, 98 comments", "you are here", State.NOW, "Loop 3"),
            new Phase("Outcome", "post-test in, follow-up August", "", State.TO_COME, "Loop 4"),
            new Phase("Learning", "report October", "", State.TO_COME, "")),
        i -> {});
  }

  private static WaveChart waves() {
    return new WaveChart(
        "Would behave differently",
        new WaveChart.Content(
            List.of(
                new WaveChart.Wave("Baseline", "November 2018"),
                new WaveChart.Wave("Post-test", "April 2019"),
                new WaveChart.Wave("Follow-up", "August 2019")),
            List.of(
                new WaveChart.Series(
                    "Lithuania",
                    List.of(
                        reading(22.4, 19.0, 26.3, 500),
                        reading(30.8, 26.9, 35.0, 500),
                        reading(27.2, 22.6, 32.4, 312))),
                new WaveChart.Series(
                    "UK",
                    List.of(
                        reading(16.2, 13.2, 19.7, 500),
                        reading(20.6, 17.3, 24.4, 500),
                        Optional.empty()))),
            Optional.of(new WaveChart.Between(0, "film shown")),
            "not asked"),
        tick -> Math.round(tick) + "%");
  }

  private static Optional<WaveChart.Reading> reading(double value, double low, double high, int n) {
    return Optional.of(
        new WaveChart.Reading(
            value, low, high, String.format(Locale.ROOT, "%.1f%%", value), "n " + n));
  }

  private static IntervalChart workshop() {
    return new IntervalChart("After the film", intervals(), true, tick -> Math.round(tick) + "%");
  }

  private static IntervalChart card() {
    return new IntervalChart("Would behave differently", intervals(), false, tick -> "");
  }

  private static List<IntervalChart.Row> intervals() {
    return List.of(
        new IntervalChart.Row("Lithuania", 30.8, 26.9, 35.0, "30.8%", "26.9", "35.0"),
        new IntervalChart.Row("UK", 20.6, 17.3, 24.4, "20.6%", "17.3", "24.4"));
  }

  private static DumbbellChart dumbbell() {
    return new DumbbellChart(
        "Themes by site",
        List.of("Lincolnshire", "Lithuania"),
        List.of(
            row("Mistrust of authorities", "Plum", 3.1, 5.2),
            row("Tell someone close", "Lagoon", 4.4, 4.0),
            row("Everyday signs", "Sea", 5.6, 2.9),
            row("Debt and documents", "Umber", 1.9, 4.6),
            row("Call the helpline", "Violet", 2.6, 1.2)),
        tick -> Long.toString(Math.round(tick)));
  }

  private static DumbbellChart.Row row(String name, String hue, double square, double circle) {
    return new DumbbellChart.Row(
        name, Hue.named(hue).orElseThrow(), Optional.of(square), Optional.of(circle));
  }

  private static BarsAndLine bars() {
    int[] comments = {0, 1, 3, 9, 14, 11, 8, 6, 12, 7, 5, 4, 3, 3, 2, 4, 2, 1, 2, 1, 0};
    List<BarsAndLine.Point> points = new ArrayList<>();
    double reach = 0;
    for (int day = 0; day < comments.length; day++) {
      reach += 40000.0 / (1 + Math.abs(day - 5));
      points.add(new BarsAndLine.Point((day + 4) + " Mar", comments[day], reach));
    }
    return new BarsAndLine("Comments against reach", points, "14 comments", "reach 348,873");
  }

  private static HeatMap heat() {
    return new HeatMap(
        "Themes together",
        List.of("Mistrust", "Fear of reporting", "Debt"),
        List.of("Mistrust", "Fear", "Debt", "Shame"),
        List.of(List.of(-1, 12, 4, 2), List.of(12, -1, 7, 0), List.of(4, 7, -1, 9)));
  }

  private static Sparkline spark(boolean quiet, double... values) {
    List<Double> all = new ArrayList<>();
    for (double value : values) all.add(value);
    return new Sparkline("trend", all, all.stream().map(String::valueOf).toList(), quiet);
  }

  private static ShareBar share() {
    return ShareBar.of("92% of paid potential", 0.92);
  }

  private static ShareBar votes() {
    return new ShareBar(
        "Does this match what you see?",
        List.of(
            new ShareBar.Part(8, Ink.AGREE, "yes: 8"),
            new ShareBar.Part(3, Ink.PARTIAL, "not sure: 3"),
            new ShareBar.Part(1, Ink.DISSENT, "no: 1")),
        12,
        6);
  }
}
