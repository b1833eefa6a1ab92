package org.storyloom.ui.control.sign;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/// A small drawn sign, sixteen pixels unless asked for larger. Drawn on a grid of sixteen.
public final class Sign extends Region {
  /// The usual size, in pixels.
  public static final double USUAL = 16;

  private static final double GRID = 16;

  private final double size;

  private Sign(String words, double size, List<? extends Node> shapes) {
    this.size = size;
    getStyleClass().add("sl-sign");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    for (Node shape : shapes) {
      shape.setManaged(false);
      shape.getTransforms().add(new javafx.scene.transform.Scale(size / GRID, size / GRID));
    }
    getChildren().addAll(shapes);
  }

  /// The sign of a strand's verdict, and the word it stands for.
  public static Sign of(Verdict verdict, String words) {
    return of(verdict, words, USUAL);
  }

  public static Sign of(Verdict verdict, String words, double size) {
    return new Sign(
        words,
        size,
        switch (verdict) {
          case AGREEMENT -> List.of(filled(new Circle(8, 8, 6.5), "agree"));
          case PARTIAL_AGREEMENT ->
              List.of(drawn(new Circle(8, 8, 5.75), "partial", 1.5), filled(half(), "partial"));
          case SILENCE -> List.of(dashedRing());
          case DISSONANCE ->
              List.of(
                  filled(new Polygon(6.8, 1.6, 6.8, 14.4, 0.6, 8), "dissent"),
                  filled(new Polygon(9.2, 1.6, 9.2, 14.4, 15.4, 8), "dissent"));
          case NOT_ASKED -> List.of(drawn(new Line(5, 8, 11, 8), "subtle", 1.5));
          case NOT_CODED_YET ->
              List.of(
                  filled(new Circle(4, 8, 1.1), "subtle"),
                  filled(new Circle(8, 8, 1.1), "subtle"),
                  filled(new Circle(12, 8, 1.1), "subtle"));
        });
  }

  /// The sign of a link's relation, and the word it stands for.
  public static Sign of(Relation relation, String words) {
    return of(relation, words, USUAL);
  }

  public static Sign of(Relation relation, String words, double size) {
    return new Sign(
        words,
        size,
        switch (relation) {
          case SUPPORTS -> List.of(filled(new Polygon(8, 2.6, 14, 13.2, 2, 13.2), "agree"));
          case QUALIFIES -> List.of(wave(5.8), wave(10.4));
          case CONTRADICTS -> List.of(filled(new Polygon(8, 13.4, 14, 2.8, 2, 2.8), "dissent"));
          case CONTEXT -> List.of(square());
        });
  }

  @Override
  protected double computePrefWidth(double height) {
    return size;
  }

  @Override
  protected double computePrefHeight(double width) {
    return size;
  }

  private static Shape half() {
    Arc left = new Arc(8, 8, 5.75, 5.75, 90, 180);
    left.setType(ArcType.CHORD);
    return left;
  }

  private static Shape dashedRing() {
    Shape ring = drawn(new Circle(8, 8, 5.5), "silence", 1.6);
    ring.setStrokeLineCap(StrokeLineCap.BUTT);
    ring.getStrokeDashArray().setAll(2.4, 1.92);
    return ring;
  }

  private static Shape square() {
    Rectangle square = new Rectangle(3.2, 3.2, 9.6, 9.6);
    square.setArcWidth(3);
    square.setArcHeight(3);
    return drawn(square, "silence", 1.5);
  }

  private static Shape wave(double y) {
    Path wave =
        new Path(
            new MoveTo(1.8, y + 0.6),
            new CubicCurveTo(3.8, y - 3.2, 6, y - 2.2, 8, y),
            new CubicCurveTo(10, y + 2.2, 12.2, y + 3.2, 14.2, y - 0.6));
    wave.setStrokeLineCap(StrokeLineCap.ROUND);
    return drawn(wave, "partial", 1.7);
  }

  private static Shape filled(Shape shape, String colour) {
    shape.getStyleClass().add("sl-fill-" + colour);
    return shape;
  }

  private static Shape drawn(Shape shape, String colour, double width) {
    shape.setFill(null);
    shape.setStrokeWidth(width);
    shape.getStyleClass().add("sl-stroke-" + colour);
    return shape;
  }
}
