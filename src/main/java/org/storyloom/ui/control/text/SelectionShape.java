package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;

/// The ground of selected words: rows that touch make one shape, so that an edge around it (high
/// contrast) runs around the whole.
final class SelectionShape {
  private SelectionShape() {}

  static Node of(List<Boxes.Box> rows) {
    Group shapes = new Group();
    List<Boxes.Box> run = new ArrayList<>();
    for (Boxes.Box row : rows) {
      if (!run.isEmpty() && !touches(run.getLast(), row)) {
        shapes.getChildren().add(outline(run));
        run.clear();
      }
      run.add(row);
    }
    shapes.getChildren().add(outline(run));
    return shapes;
  }

  private static boolean touches(Boxes.Box above, Boxes.Box below) {
    return above.x() < below.right() && below.x() < above.right();
  }

  /// Down the right edges and up the left ones.
  private static Polygon outline(List<Boxes.Box> rows) {
    Polygon polygon = new Polygon();
    for (Boxes.Box row : rows)
      polygon.getPoints().addAll(row.right(), row.y(), row.right(), row.bottom());
    for (Boxes.Box row : rows.reversed())
      polygon.getPoints().addAll(row.x(), row.bottom(), row.x(), row.y());
    polygon.getStyleClass().add("sl-selected-words");
    return polygon;
  }
}
