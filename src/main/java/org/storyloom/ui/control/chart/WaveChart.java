package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.geometry.Point2D;
import org.storyloom.ui.control.chart.Pen.Anchor;

/// An indicator over the waves of a survey: one line per series with its interval at each wave, the
/// value at the point, the name at the line's end, and under every wave how many were asked.
public final class WaveChart extends Picture {
  /// A survey round and when it was.
  public record Wave(String name, String when) {}

  /// One value with its interval; where low and high are the same, none is drawn.
  ///
  /// @param words the value as people read it: `30.8%`
  /// @param asked how many were asked, in words: `n 500`
  public record Reading(double value, double low, double high, String words, String asked) {}

  /// A line of readings, one place per wave; empty where nobody was asked.
  public record Series(String name, List<Optional<Reading>> readings) {
    public Series {
      readings = List.copyOf(readings);
    }
  }

  /// What happened between a wave and the next: "film shown".
  public record Between(int afterWave, String words) {}

  /// All that is drawn.
  ///
  /// @param absent what stands for a value that is not there, with its reason
  public record Content(
      List<Wave> waves, List<Series> series, Optional<Between> between, String absent) {
    public Content {
      waves = List.copyOf(waves);
      series = List.copyOf(series);
    }
  }

  private static final double APART = 8;
  private static final double RADIUS = 5;

  private final Content content;
  private final DoubleFunction<String> axisWords;

  /// @param axisWords puts a tick of the axis into words: `40%`
  public WaveChart(String name, Content content, DoubleFunction<String> axisWords) {
    super(name);
    this.content = content;
    this.axisWords = axisWords;
  }

  @Override
  public List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    content.waves().forEach(wave -> head.add(wave.name()));
    rows.add(head);
    for (Series series : content.series()) {
      List<String> row = new ArrayList<>(List.of(series.name()));
      for (Optional<Reading> reading : series.readings())
        row.add(reading.map(r -> r.words() + " (" + r.asked() + ")").orElse(content.absent()));
      rows.add(row);
    }
    return rows;
  }

  @Override
  protected void draw(Pen pen, double width, double height) {
    if (content.waves().isEmpty()) return;
    Plot plot = new Plot(pen, width, height);
    plot.between();
    plot.axis();
    plot.waves();
    for (int i = 0; i < content.series().size(); i++) plot.series(i);
  }

  @Override
  protected double computePrefHeight(double width) {
    return face() * 27;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 720;
  }

  /// Whether anybody said how many were asked: counts of a campaign have no n.
  private boolean anyAsked() {
    return content.series().stream()
        .flatMap(series -> series.readings().stream().flatMap(Optional::stream))
        .anyMatch(reading -> !reading.asked().isEmpty());
  }

  private double greatest() {
    return content.series().stream()
        .flatMap(series -> series.readings().stream().flatMap(Optional::stream))
        .mapToDouble(reading -> Math.max(reading.value(), reading.high()))
        .max()
        .orElse(1);
  }

  /// The picture at one size.
  private final class Plot {
    private final Pen pen;
    private final double row;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Axis axis = Axis.upTo(greatest());

    Plot(Pen pen, double width, double height) {
      this.pen = pen;
      row = pen.face() * 1.25;
      left = Math.max(widest(Letters.LEAST), names(Letters.NOTE)) + 8;
      right = width - names(Letters.STRONG) - 24;
      top = pen.face() * 1.6;
      bottom = height - row * (2.9 + (anyAsked() ? content.series().size() : 0));
    }

    void axis() {
      for (double tick : axis.ticks()) {
        double y = y(tick);
        pen.line(left, y, right + names(Letters.STRONG) + 16, y, Stroke.of(Ink.HAIRLINE, 1));
        pen.words(
            axisWords.apply(tick),
            left - 8,
            y + pen.face() * 0.3,
            Anchor.END,
            Letters.LEAST,
            Ink.MUTED);
      }
    }

    void between() {
      content
          .between()
          .filter(b -> b.afterWave() + 1 < content.waves().size())
          .ifPresent(this::band);
    }

    private void band(Between between) {
      double from = x(between.afterWave());
      double distance = x(between.afterWave() + 1) - from;
      double wide = Math.max(distance * 0.3, pen.widthOf(between.words(), Letters.LEAST) + 8);
      double start = from + (distance - wide) / 2;
      pen.rect(start, top, wide, bottom - top, 0, Ink.GROUND);
      pen.words(
          between.words(), start + wide / 2, top + row, Anchor.MIDDLE, Letters.LEAST, Ink.MUTED);
    }

    void waves() {
      for (int i = 0; i < content.waves().size(); i++) {
        Wave wave = content.waves().get(i);
        pen.words(wave.name(), x(i), bottom + row * 1.3, Anchor.MIDDLE, Letters.STRONG, Ink.TEXT);
        pen.words(wave.when(), x(i), bottom + row * 2.2, Anchor.MIDDLE, Letters.LEAST, Ink.MUTED);
      }
    }

    void series(int number) {
      Series series = content.series().get(number);
      Look look = Look.of(number);
      List<Point2D> points = new ArrayList<>();
      if (anyAsked()) asked(series, bottom + row * (3.3 + number));
      for (int i = 0; i < series.readings().size(); i++) {
        Optional<Reading> reading = series.readings().get(i);
        if (reading.isPresent()) points.add(new Point2D(x(i, number), y(reading.get().value())));
      }
      if (points.size() > 1) pen.through(points, look.line());
      for (int i = 0; i < series.readings().size(); i++) point(number, i, look);
      if (!points.isEmpty()) name(series, look, points.getLast());
    }

    /// How many were asked in each wave, or why nobody knows.
    private void asked(Series series, double baseline) {
      pen.words(series.name(), 0, baseline, Anchor.START, Letters.NOTE, Ink.MUTED);
      for (int i = 0; i < series.readings().size(); i++) {
        String under = series.readings().get(i).map(Reading::asked).orElse(content.absent());
        pen.words(under, x(i), baseline, Anchor.MIDDLE, Letters.NOTE, Ink.TEXT);
      }
    }

    private void point(int number, int wave, Look look) {
      Optional<Reading> found = content.series().get(number).readings().get(wave);
      if (found.isEmpty()) return;
      Reading reading = found.get();
      double x = x(wave, number);
      if (reading.high() > reading.low())
        pen.whisker(x, y(reading.high()), y(reading.low()), 5, Stroke.of(look.ink(), 1.5));
      look.marker(pen, x, y(reading.value()), RADIUS);
      double under = y(reading.low()) + pen.face() * 1.3;
      double over = y(reading.high()) - pen.face() * 0.6;
      boolean highest = isHighest(number, wave);
      if (highest || under <= bottom) {
        double at = highest ? over : under;
        pen.words(reading.words(), x, at, Anchor.MIDDLE, Letters.STRONG, Ink.TEXT);
      } else {
        // No room below: above it, and aside, so that the highest keeps its place.
        pen.words(reading.words(), x + 4, over, Anchor.START, Letters.STRONG, Ink.TEXT);
      }
    }

    private void name(Series series, Look look, Point2D last) {
      pen.words(
          series.name(),
          last.getX() + 16,
          last.getY() + pen.face() * 0.3,
          Anchor.START,
          Letters.STRONG,
          look.ink());
    }

    private boolean isHighest(int number, int wave) {
      return content.series().stream()
          .map(series -> series.readings().get(wave))
          .flatMap(Optional::stream)
          .max(Comparator.comparingDouble(Reading::value))
          .equals(content.series().get(number).readings().get(wave));
    }

    private double x(int wave) {
      double each = (right - left) / content.waves().size();
      return left + each * (wave + 0.5);
    }

    private double x(int wave, int series) {
      return x(wave) + (series - (content.series().size() - 1) / 2.0) * 2 * APART;
    }

    private double y(double value) {
      return axis.at(value, bottom, top);
    }

    private double names(Letters letters) {
      return content.series().stream()
          .mapToDouble(s -> pen.widthOf(s.name(), letters))
          .max()
          .orElse(0);
    }

    private double widest(Letters letters) {
      return axis.ticks().stream()
          .mapToDouble(t -> pen.widthOf(axisWords.apply(t), letters))
          .max()
          .orElse(0);
    }
  }
}
