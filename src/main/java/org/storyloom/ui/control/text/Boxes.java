package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// Where ranges of one line stand in the node that shows it: one box per row, as high as the row is
/// with its spacing, and without the white space a row ends in.
final class Boxes {
  /// A rectangle in the coordinates of the line's node, in whole pixels.
  record Box(double x, double y, double width, double height) {
    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }
  }

  private final LayoutInfo layout;
  private final List<TextLineInfo> rows;
  private final String words;
  private final Measures measures;

  Boxes(TextFlow flow, String words, Measures measures) {
    this.layout = flow.getLayoutInfo();
    this.rows = layout.getTextLines(false);
    this.words = words;
    this.measures = measures;
  }

  /// The boxes of a range of UTF-16 units of the line.
  List<Box> of(int from, int to) {
    List<Box> boxes = new ArrayList<>();
    for (int row = rowOf(from); row < rows.size() && rows.get(row).start() < to; row++) {
      TextLineInfo info = rows.get(row);
      int start = Math.max(from, info.start());
      int end = Math.min(to, info.end());
      if (end >= info.end()) end = withoutBlank(start, end);
      if (start < end) add(boxes, start, end, info);
    }
    return boxes;
  }

  private void add(List<Box> boxes, int start, int end, TextLineInfo row) {
    double left = Double.MAX_VALUE;
    double right = 0;
    for (Rectangle2D part : layout.getSelectionGeometry(start, end, false)) {
      left = Math.min(left, part.getMinX());
      right = Math.max(right, part.getMaxX());
    }
    if (right <= left) return;
    double y = Math.round(row.bounds().getMinY() - measures.spacing() / 2);
    boxes.add(new Box(Math.floor(left), y, Math.round(right) - Math.floor(left), measures.line()));
  }

  private int withoutBlank(int start, int end) {
    int last = Math.min(end, words.length());
    while (last > start && Character.isWhitespace(words.charAt(last - 1))) last--;
    return last;
  }

  private int rowOf(int position) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).end() > position) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low);
  }

  /// The ground of selected words: rows that touch make one shape, so that an edge around it (high
  /// contrast) runs around the whole.
  static Node selection(List<Box> rows) {
    Group shapes = new Group();
    List<Box> run = new ArrayList<>();
    for (Box row : rows) {
      if (!run.isEmpty() && !touches(run.getLast(), row)) {
        shapes.getChildren().add(outline(run));
        run.clear();
      }
      run.add(row);
    }
    shapes.getChildren().add(outline(run));
    return shapes;
  }

  private static boolean touches(Box above, Box below) {
    return above.x() < below.right() && below.x() < above.right();
  }

  /// Down the right edges and up the left ones.
  private static Polygon outline(List<Box> rows) {
    Polygon polygon = new Polygon();
    for (Box row : rows)
      polygon.getPoints().addAll(row.right(), row.y(), row.right(), row.bottom());
    for (Box row : rows.reversed())
      polygon.getPoints().addAll(row.x(), row.bottom(), row.x(), row.y());
    polygon.getStyleClass().add("sl-selected-words");
    return polygon;
  }
}
