package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.storyloom.ui.control.chart.Pen.Anchor;
import org.storyloom.ui.control.look.Hue;

/// Two sites beside each other, theme by theme: a hollow square for one, a filled circle for the
/// other, joined by the theme's colour.
public final class DumbbellChart extends Picture {
  /// One theme; a value that is not there is not drawn.
  public record Row(String name, Hue hue, Optional<Double> square, Optional<Double> circle) {}

  private static final double ROW = 2;

  private final List<Row> rows;
  private final List<String> sites;
  private final DoubleFunction<String> axisWords;

  /// @param sites the two names: of the squares, of the circles
  public DumbbellChart(
      String name, List<String> sites, List<Row> rows, DoubleFunction<String> axisWords) {
    super(name);
    if (sites.size() != 2) throw new IllegalArgumentException("two sites, not " + sites.size());
    this.sites = List.copyOf(sites);
    this.rows = List.copyOf(rows);
    this.axisWords = axisWords;
  }

  @Override
  public List<List<String>> table() {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of("", sites.getFirst(), sites.getLast()));
    for (Row row : rows) all.add(List.of(row.name(), words(row.square()), words(row.circle())));
    return all;
  }

  @Override
  protected void draw(Pen pen, double width, double height) {
    double step = pen.face() * ROW;
    double names =
        rows.stream().mapToDouble(r -> pen.widthOf(r.name(), Letters.BODY)).max().orElse(0);
    double left = 18 + names + 36;
    double right = width - 24;
    double bottom = rows.size() * step;
    Axis axis = Axis.upTo(greatest());
    for (double tick : axis.ticks()) {
      double x = axis.at(tick, left, right);
      pen.line(x, 0, x, bottom, Stroke.of(Ink.HAIRLINE, 1));
      pen.words(
          axisWords.apply(tick),
          x,
          bottom + pen.face() * 1.2,
          Anchor.MIDDLE,
          Letters.LEAST,
          Ink.MUTED);
    }
    for (int i = 0; i < rows.size(); i++)
      row(pen, rows.get(i), (i + 0.5) * step, axis, left, right);
  }

  @Override
  protected double computePrefHeight(double width) {
    return face() * (rows.size() * ROW + 1.8);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 560;
  }

  private void row(Pen pen, Row row, double y, Axis axis, double left, double right) {
    Ink ink = Ink.of(row.hue());
    pen.rect(0, y - 5, 10, 10, 3, ink);
    pen.words(row.name(), 18, y + pen.face() * 0.35, Anchor.START, Letters.BODY, Ink.TEXT);
    if (row.square().isPresent() && row.circle().isPresent())
      pen.line(
          axis.at(row.square().get(), left, right),
          y,
          axis.at(row.circle().get(), left, right),
          y,
          Stroke.of(ink, 3));
    row.square().ifPresent(v -> pen.square(axis.at(v, left, right), y, 9, Stroke.of(ink, 2)));
    row.circle().ifPresent(v -> pen.disc(axis.at(v, left, right), y, 5, ink));
  }

  private double greatest() {
    return rows.stream()
        .flatMap(
            row -> java.util.stream.Stream.concat(row.square().stream(), row.circle().stream()))
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(1);
  }

  private String words(Optional<Double> value) {
    return value.map(axisWords::apply).orElse("–");
  }
}
