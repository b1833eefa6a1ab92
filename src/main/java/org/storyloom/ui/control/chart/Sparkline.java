package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/// A trend at a glance: a line through a few values, a dot at each, the highest a little larger.
public final class Sparkline extends Picture {
  private static final double WIDTH = 60;
  private static final double HEIGHT = 22;
  private static final double EDGE = 5;

  private final List<Double> values;
  private final List<String> words;
  private final boolean quiet;

  /// @param name the trend in words, for screen readers: "22.4%, 30.8%, 27.2%"
  /// @param words each value as people read it
  /// @param quiet in the second rank of ink, for the series that is compared with
  public Sparkline(String name, List<Double> values, List<String> words, boolean quiet) {
    super(name);
    this.values = List.copyOf(values);
    this.words = List.copyOf(words);
    this.quiet = quiet;
  }

  @Override
  public List<List<String>> table() {
    return List.of(words);
  }

  @Override
  protected void draw(Pen pen, double width, double height) {
    Ink ink = quiet ? Ink.MUTED : Ink.ACCENT;
    double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double span = most > least ? most - least : 1;
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      double x = values.size() == 1 ? EDGE : EDGE + i * (width - 2 * EDGE) / (values.size() - 1);
      double share = most > least ? (values.get(i) - least) / span : 0.5;
      points.add(new Point2D(x, height - EDGE - share * (height - 2 * EDGE)));
    }
    if (points.size() > 1) pen.through(points, Stroke.of(ink, 1.5));
    for (int i = 0; i < points.size(); i++) {
      boolean highest = values.size() > 1 && values.get(i) == most;
      pen.disc(points.get(i).getX(), points.get(i).getY(), highest ? 3 : 2.2, ink);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }
}
