package org.storyloom.ui.triangulate;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.storyloom.indicator.Interval;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Shown;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.chart.IntervalChart;
import org.storyloom.ui.control.chart.Sparkline;

/// The readings of one indicator under each other: where and of how many, the value, its interval
/// on one scale, and how it moved over the waves.
final class FigureGrid extends GridPane {
  private static final double ROW = 46;

  private final Bench bench;
  private final Wording wording;

  FigureGrid(Bench bench, Wording wording, String indicator, List<Shown.Figure> figures) {
    this.bench = bench;
    this.wording = wording;
    setHgap(10);
    boolean intervals = figures.stream().anyMatch(one -> one.measure().interval().isPresent());
    boolean waves = figures.stream().anyMatch(one -> one.measure().waves().size() > 1);
    widths(intervals);
    heads(indicator, figures.getFirst(), intervals, waves);
    for (int i = 0; i < figures.size(); i++) {
      row(i + 1, figures.get(i));
    }
    if (intervals) {
      add(intervals(indicator, figures), 2, 1, 1, figures.size());
    }
  }

  private void widths(boolean intervals) {
    ColumnConstraints where = new ColumnConstraints();
    where.setMinWidth(96);
    ColumnConstraints value = new ColumnConstraints();
    value.setMinWidth(72);
    value.setHalignment(HPos.RIGHT);
    ColumnConstraints chart = new ColumnConstraints();
    chart.setHgrow(Priority.ALWAYS);
    chart.setMinWidth(intervals ? 120 : 0);
    ColumnConstraints trend = new ColumnConstraints();
    trend.setMinWidth(66);
    trend.setHalignment(HPos.RIGHT);
    getColumnConstraints().setAll(where, value, chart, trend);
    RowConstraints head = new RowConstraints();
    getRowConstraints().add(head);
  }

  private void heads(String indicator, Shown.Figure first, boolean intervals, boolean waves) {
    Hyperlink name = new Hyperlink(indicator);
    name.getStyleClass().add("sl-evidence-figure");
    name.setWrapText(true);
    name.setOnAction(pressed -> bench.go(first.place()));
    add(name, 0, 0, 2, 1);
    if (intervals) {
      Node head = small(bench.text("triangulate.interval"));
      setHalignment(head, HPos.CENTER);
      add(head, 2, 0);
    }
    if (waves) {
      add(small(bench.text("triangulate.waves")), 3, 0);
    }
  }

  private void row(int at, Shown.Figure figure) {
    RowConstraints high = new RowConstraints(ROW);
    getRowConstraints().add(high);
    Label site = new Label(figure.measure().site());
    site.getStyleClass().add("sl-strong");
    String facts =
        java.util.stream.Stream.of(figure.measure().wave(), figure.measure().asked())
            .filter(words -> !words.isBlank())
            .collect(java.util.stream.Collectors.joining(" · "));
    VBox where = new VBox(site, small(facts));
    where.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    add(where, 0, at);
    Label value = new Label(figure.measure().value());
    value.getStyleClass().add("sl-number");
    value.setMinWidth(USE_PREF_SIZE);
    add(value, 1, at);
    if (figure.measure().waves().size() > 1) {
      List<String> words =
          figure.measure().waves().stream().map(one -> wording.text("count", one)).toList();
      Sparkline trend =
          new Sparkline(String.join(", ", words), figure.measure().waves(), words, at > 1);
      trend.setMaxHeight(USE_PREF_SIZE);
      add(trend, 3, at);
    }
  }

  private Node intervals(String indicator, List<Shown.Figure> figures) {
    List<IntervalChart.Row> rows =
        figures.stream()
            .map(figure -> {
              Interval interval =
                  figure
                      .measure()
                      .interval()
                      .orElseGet(() -> {
                        double value = figure.measure().number().orElse(0.0);
                        return new Interval(value, value);
                      });
              boolean known = figure.measure().interval().isPresent();
              return new IntervalChart.Row(
                  figure.measure().site(),
                  figure.measure().number().orElse(0.0),
                  interval.low(),
                  interval.high(),
                  figure.measure().value(),
                  known ? wording.end(interval.low()) : "",
                  known ? wording.end(interval.high()) : "");
            })
            .toList();
    IntervalChart chart = new IntervalChart(indicator, rows, false, wording::end);
    chart.setMinHeight(ROW * figures.size());
    chart.setPrefHeight(ROW * figures.size());
    return chart;
  }

  private static Label small(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    return label;
  }
}
