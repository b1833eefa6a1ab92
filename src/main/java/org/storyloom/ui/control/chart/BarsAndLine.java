package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import org.storyloom.ui.control.chart.Pen.Anchor;

/// Counts per day as bars, and a curve that grows over the same days: comments against reach. Each
/// has its own scale; each is labelled where it is greatest.
public final class BarsAndLine extends Picture {
  /// One day (or week) with its count and the height of the curve.
  public record Point(String when, double bar, double line) {}

  private static final double ABOVE = 2.2;
  private static final int LABELS = 4;

  private final List<Point> points;
  private final String barLabel;
  private final String lineLabel;
  private List<String> heads;

  /// @param barLabel stands over the highest bar: `14 comments`
  /// @param lineLabel stands at the end of the curve: `reach 348,873`
  public BarsAndLine(String name, List<Point> points, String barLabel, String lineLabel) {
    super(name);
    this.points = List.copyOf(points);
    this.barLabel = barLabel;
    this.lineLabel = lineLabel;
    heads = List.of("", barLabel, lineLabel);
  }

  /// What stands over the columns of the table, where the labels of the picture say more than that.
  public BarsAndLine heads(String when, String bars, String line) {
    heads = List.of(when, bars, line);
    return this;
  }

  @Override
  public List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(heads);
    for (Point point : points)
      rows.add(List.of(point.when(), plain(point.bar()), plain(point.line())));
    return rows;
  }

  @Override
  protected void draw(Pen pen, double width, double height) {
    if (points.isEmpty()) return;
    double bottom = height - pen.face() * 1.8;
    double top = pen.face() * ABOVE;
    double left = 20;
    double each = (width - left - 40) / points.size();
    double greatestBar = greatest(points.stream().mapToDouble(Point::bar).max().orElse(1));
    double greatestLine = greatest(points.stream().mapToDouble(Point::line).max().orElse(1));
    pen.line(left - 6, bottom, width - 20, bottom, Stroke.of(Ink.HAIRLINE, 1));
    List<Point2D> curve = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double middle = left + (i + 0.5) * each;
      double high = (bottom - top) * 0.85 * points.get(i).bar() / greatestBar;
      if (high > 0)
        pen.rect(middle - each * 0.3, bottom - high, each * 0.6, high, 0, new Ink.Named("bar"));
      curve.add(new Point2D(middle, bottom - (bottom - top) * points.get(i).line() / greatestLine));
    }
    pen.through(curve, Stroke.of(Ink.ACCENT, 2));
    labels(pen, bottom, left, each, (bottom - top) * 0.85, curve.getLast());
  }

  @Override
  protected double computePrefHeight(double width) {
    return face() * 13;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 560;
  }

  private void labels(Pen pen, double bottom, double left, double each, double tall, Point2D end) {
    int highest =
        IntStream.range(0, points.size())
            .boxed()
            .max((a, b) -> Double.compare(points.get(a).bar(), points.get(b).bar()))
            .orElse(0);
    pen.words(
        barLabel,
        left + (highest + 0.5) * each,
        bottom - tall - 6,
        Anchor.MIDDLE,
        Letters.NOTE,
        Ink.TEXT);
    pen.words(lineLabel, end.getX() + 8, end.getY() - 6, Anchor.END, Letters.STRONG, Ink.ACCENT);
    for (int label = 0; label < LABELS; label++) {
      int i = Math.round(label * (points.size() - 1f) / (LABELS - 1));
      double x = left + (i + 0.5) * each;
      pen.words(
          points.get(i).when(),
          x,
          bottom + pen.face() * 1.3,
          Anchor.MIDDLE,
          Letters.LEAST,
          Ink.MUTED);
    }
  }

  private static double greatest(double value) {
    return value > 0 ? value : 1;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
