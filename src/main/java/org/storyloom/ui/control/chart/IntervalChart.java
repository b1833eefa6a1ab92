package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.storyloom.ui.control.chart.Pen.Anchor;

/// Values with their intervals under each other on one scale from 0, each with its name; for a card
/// or, larger, for a workshop's wall.
public final class IntervalChart extends Picture {
  /// A value and its interval.
  ///
  /// @param words the value as people read it
  /// @param lowWords and `highWords` the ends, where the chart is asked to say them
  public record Row(
      String name,
      double value,
      double low,
      double high,
      String words,
      String lowWords,
      String highWords) {}

  private final List<Row> rows;
  private final DoubleFunction<String> axisWords;
  private final boolean withAxis;

  /// @param withAxis shows names, the value at the interval and an axis below; without it the
  ///   interval's ends stand at it
  public IntervalChart(
      String name, List<Row> rows, boolean withAxis, DoubleFunction<String> axisWords) {
    super(name);
    this.rows = List.copyOf(rows);
    this.withAxis = withAxis;
    this.axisWords = axisWords;
  }

  @Override
  public List<List<String>> table() {
    List<List<String>> all = new ArrayList<>();
    for (Row row : rows) all.add(List.of(row.name(), row.words(), row.lowWords(), row.highWords()));
    return all;
  }

  @Override
  protected void draw(Pen pen, double width, double height) {
    Axis axis = Axis.upTo(rows.stream().mapToDouble(Row::high).max().orElse(1));
    double names =
        withAxis
            ? widest(pen, rows.stream().map(Row::name).toList(), Letters.BODY) + 24
            : ends(pen);
    double values =
        withAxis
            ? widest(pen, rows.stream().map(Row::words).toList(), Letters.NUMBER) + 16
            : ends(pen);
    double right = width - values;
    double foot = withAxis ? pen.face() * 2.4 : 0;
    double each = (height - foot) / Math.max(1, rows.size());
    for (int i = 0; i < rows.size(); i++) row(pen, i, (i + 0.5) * each, axis, names, right);
    if (withAxis) axis(pen, axis, height - foot, names, right);
  }

  @Override
  protected double computePrefHeight(double width) {
    return face() * (rows.size() * 2.6 + (withAxis ? 2.4 : 0));
  }

  @Override
  protected double computePrefWidth(double height) {
    return withAxis ? 420 : 200;
  }

  private void row(Pen pen, int number, double y, Axis axis, double left, double right) {
    Row row = rows.get(number);
    Look look = Look.of(number);
    double low = axis.at(row.low(), left, right);
    double high = axis.at(row.high(), left, right);
    double shift = pen.face() * 0.35;
    if (row.high() > row.low()) pen.lyingWhisker(low, high, y, 5, Stroke.of(look.ink(), 1.5));
    look.marker(pen, axis.at(row.value(), left, right), y, 4.5);
    if (withAxis) {
      pen.words(row.name(), 0, y + shift, Anchor.START, Letters.BODY, Ink.TEXT);
      pen.words(row.words(), high + 12, y + shift * 1.3, Anchor.START, Letters.NUMBER, Ink.TEXT);
    } else {
      pen.words(row.lowWords(), low - 5, y + shift, Anchor.END, Letters.LEAST, Ink.MUTED);
      pen.words(row.highWords(), high + 5, y + shift, Anchor.START, Letters.LEAST, Ink.MUTED);
    }
  }

  private void axis(Pen pen, Axis axis, double y, double left, double right) {
    pen.line(left, y, right, y, Stroke.of(Ink.EDGE, 1));
    for (double tick : axis.ticks()) {
      double x = axis.at(tick, left, right);
      pen.line(x, y, x, y + 4, Stroke.of(Ink.EDGE, 1));
      pen.words(
          axisWords.apply(tick), x, y + pen.face() * 1.5, Anchor.MIDDLE, Letters.LEAST, Ink.MUTED);
    }
  }

  private double ends(Pen pen) {
    return widest(pen, rows.stream().map(Row::highWords).toList(), Letters.LEAST) + 8;
  }

  private static double widest(Pen pen, List<String> words, Letters letters) {
    return words.stream().mapToDouble(w -> pen.widthOf(w, letters)).max().orElse(0);
  }
}
