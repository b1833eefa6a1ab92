package org.storyloom.ui.control.chart;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.text.Text;

/// What a picture is drawn with. Coordinates are pixels from the upper left; words stand on their
/// baseline.
public abstract class Pen {
  /// Where words stand to the point they are given.
  public enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }

    double share() {
      return share;
    }
  }

  private final double face;

  Pen(double face) {
    this.face = face;
  }

  /// The size of the interface's letters, in pixels; gaps between words follow it.
  public double face() {
    return face;
  }

  public abstract void line(double x1, double y1, double x2, double y2, Stroke stroke);

  /// A line through all points.
  public abstract void through(List<Point2D> points, Stroke stroke);

  public abstract void rect(
      double x, double y, double width, double height, double round, Ink fill);

  public abstract void disc(double x, double y, double radius, Ink fill);

  /// A circle with paper in it.
  public abstract void ring(double x, double y, double radius, Stroke stroke);

  /// A square around a middle, with paper in it.
  public abstract void square(double x, double y, double side, Stroke stroke);

  public abstract void words(
      String words, double x, double baseline, Anchor anchor, Letters letters, Ink ink);

  /// How wide words will be.
  public double widthOf(String words, Letters letters) {
    Text text = new Text(words);
    text.setFont(letters.font(face));
    return text.getLayoutBounds().getWidth();
  }

  /// An interval around its middle: a bar with ends, upright.
  public void whisker(double x, double high, double low, double half, Stroke stroke) {
    line(x, high, x, low, stroke);
    line(x - half, high, x + half, high, stroke);
    line(x - half, low, x + half, low, stroke);
  }

  /// The same, lying.
  public void lyingWhisker(double low, double high, double y, double half, Stroke stroke) {
    line(low, y, high, y, stroke);
    line(low, y - half, low, y + half, stroke);
    line(high, y - half, high, y + half, stroke);
  }
}
