package org.storyloom.ui.control.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

/// Draws on the screen: each stroke a node whose colour the stylesheets give.
final class ScreenPen extends Pen {
  private final List<Node> nodes = new ArrayList<>();

  ScreenPen(double face) {
    super(face);
  }

  List<Node> nodes() {
    return nodes;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    boolean level = x1 == x2 || y1 == y2;
    boolean hair = stroke.width() <= 1 && level;
    add(drawn(hair ? crisp(x1, y1, x2, y2) : new Line(x1, y1, x2, y2), stroke, "stroke"));
  }

  @Override
  public void through(List<Point2D> points, Stroke stroke) {
    Polyline line = new Polyline();
    for (Point2D point : points) line.getPoints().addAll(point.getX(), point.getY());
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    add(drawn(line, stroke, "stroke"));
  }

  @Override
  public void rect(double x, double y, double width, double height, double round, Ink fill) {
    Rectangle rectangle = new Rectangle(x, y, width, height);
    rectangle.setArcWidth(2 * round);
    rectangle.setArcHeight(2 * round);
    add(coloured(rectangle, fill, "fill"));
  }

  @Override
  public void disc(double x, double y, double radius, Ink fill) {
    add(coloured(new Circle(x, y, radius), fill, "fill"));
  }

  @Override
  public void ring(double x, double y, double radius, Stroke stroke) {
    add(drawn(new Circle(x, y, radius), stroke, "ring"));
  }

  @Override
  public void square(double x, double y, double side, Stroke stroke) {
    Rectangle square = new Rectangle(x - side / 2, y - side / 2, side, side);
    square.setStrokeType(StrokeType.CENTERED);
    add(drawn(square, stroke, "ring"));
  }

  @Override
  public void words(
      String words, double x, double baseline, Anchor anchor, Letters letters, Ink ink) {
    Text text = new Text(words);
    text.setX(Math.rint(x - anchor.share() * widthOf(words, letters)));
    text.setY(Math.rint(baseline));
    coloured(text, ink, "fill");
    String font =
        String.format(
            Locale.ROOT,
            "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;",
            letters.family(),
            letters.size(face()));
    text.setStyle(text.getStyle() + font);
    add(text);
  }

  private void add(Node node) {
    node.setManaged(false);
    node.setMouseTransparent(true);
    nodes.add(node);
  }

  private static Line crisp(double x1, double y1, double x2, double y2) {
    return new Line(
        Math.floor(x1) + 0.5, Math.floor(y1) + 0.5, Math.floor(x2) + 0.5, Math.floor(y2) + 0.5);
  }

  private static Shape drawn(Shape shape, Stroke stroke, String kind) {
    shape.setStrokeWidth(stroke.width());
    shape.setStrokeLineCap(StrokeLineCap.BUTT);
    shape.getStrokeDashArray().setAll(stroke.dashes());
    return coloured(shape, stroke.ink(), kind);
  }

  private static Shape coloured(Shape shape, Ink ink, String kind) {
    switch (ink) {
      case Ink.Named(String name) -> shape.getStyleClass().setAll("sl-" + kind + "-" + name);
      case Ink.Themed(var hue) -> {
        shape.getStyleClass().setAll("sl-" + kind + "-hue");
        shape.setStyle(hue.css());
      }
    }
    return shape;
  }
}
