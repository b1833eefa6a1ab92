package org.storyloom.ui.control.chart;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A picture of numbers that draws itself anew for its size, and can also be had as an SVG file and
/// as a table.
public abstract class Picture extends Region {
  private final Text probe = new Text();
  private double drawnFace;
  private double drawnWidth;
  private double drawnHeight;

  /// @param name what it shows, for screen readers and as the title of the file
  protected Picture(String name) {
    getStyleClass().add("sl-picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(name);
    probe.setManaged(false);
    probe.setVisible(false);
    getChildren().add(probe);
    probe.fontProperty().addListener((property, before, now) -> requestLayout());
  }

  /// Draws everything for a size in pixels.
  protected abstract void draw(Pen pen, double width, double height);

  /// The same facts in rows, the first one the heads.
  public abstract List<List<String>> table();

  /// The picture as an SVG file of this size, in the colours of light.
  public final String svg(double width, double height) {
    SvgPen pen = new SvgPen(13);
    draw(pen, width, height);
    return pen.file(width, height, getAccessibleText());
  }

  /// The picture as it stands on the screen, to be copied or saved.
  public final WritableImage image() {
    return snapshot(null, null);
  }

  /// The size of the interface's letters, for pictures that want more room when it grows.
  protected final double face() {
    return probe.getFont().getSize();
  }

  /// Called by a picture whose numbers have changed.
  protected final void changed() {
    drawnWidth = -1;
    requestLayout();
  }

  @Override
  protected final void layoutChildren() {
    double face = probe.getFont().getSize();
    boolean same = face == drawnFace && getWidth() == drawnWidth && getHeight() == drawnHeight;
    if (same || getWidth() <= 0 || getHeight() <= 0) return;
    drawnFace = face;
    drawnWidth = getWidth();
    drawnHeight = getHeight();
    ScreenPen pen = new ScreenPen(face);
    draw(pen, getWidth(), getHeight());
    getChildren().setAll(probe);
    getChildren().addAll(pen.nodes());
  }
}
