package org.storyloom.ui.control.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextFlow;

/// Dresses the lines in sight after each layout: puts grounds and underlines under the words,
/// speakers and lanes beside them, and the heading above the first. A line that was in sight before
/// is only moved.
final class Painter {
  private static final double UNDER_THE_SELECTION = 15;

  private final Page page;
  private final Pane under = new Pane();
  private final Pane beside;
  private final Heading heading;
  private final LaneBars.Touch touch;
  private final Map<Integer, LineDress> dressed = new HashMap<>();
  private Optional<Range> wanted = Optional.empty();

  Painter(Page page, Pane beside, Heading heading, LaneBars.Touch touch) {
    this.page = page;
    this.beside = beside;
    this.heading = heading;
    this.touch = touch;
    under.setManaged(false);
    under.setMouseTransparent(true);
    under.setViewOrder(UNDER_THE_SELECTION);
  }

  /// Brings what is painted in step with what is laid out.
  void refresh(Scenery scenery, Range selection) {
    Optional<Pane> content = page.content();
    if (content.isEmpty()) return;
    Pane pane = content.get();
    if (!pane.equals(under.getParent())) pane.getChildren().add(under);
    Map<Integer, LineDress> inSight = new HashMap<>();
    boolean anyNew = false;
    for (Node cell : pane.getChildren()) {
      Optional<TextFlow> flow = page.flowIn(cell);
      if (flow.isEmpty() || flow.get().getWidth() <= 0) continue;
      int line = page.lineOf(flow.get());
      LineDress dress = dressed.get(line);
      if (dress == null || !dress.isStill(scenery, flow.get())) {
        dress = new LineDress(scenery, line, flow.get(), touch);
        anyNew = true;
      }
      dress.select(selection);
      inSight.put(line, dress);
      place(dress, pane, cell.getLayoutY() + flow.get().getLayoutY());
    }
    exchange(inSight, anyNew);
    LineDress first = inSight.get(0);
    Measures measures = scenery.measures();
    double firstLine = first == null ? 0 : first.beside.getTranslateY();
    heading.place(first != null, measures.left(), firstLine, measures.column());
  }

  /// The lines in sight and what is selected in them, as one box on the screen; empty where none of
  /// it is in sight.
  Optional<Bounds> selectionOnScreen() {
    List<Bounds> boxes = new ArrayList<>();
    for (LineDress dress : dressed.values())
      for (Boxes.Box box : dress.selectedBoxes()) {
        Bounds here = new BoundingBox(box.x(), box.y(), box.width(), box.height());
        Bounds there = dress.under.localToScreen(here);
        if (there != null) boxes.add(there);
      }
    return boxes.stream().reduce(Painter::around);
  }

  /// Remembers a passage that is to be brought into sight as soon as its line is laid out.
  void reveal(Range range) {
    wanted = Optional.of(range);
  }

  void forget() {
    wanted = Optional.empty();
  }

  /// Called after each refresh. The area moves the caret just inside the paper's edge; from there
  /// the passage is moved to about a third from the top, unless it stands well already.
  void settle(Scenery scenery) {
    Optional<Bounds> place = wanted.flatMap(range -> inSight(range, scenery));
    if (place.isEmpty()) return;
    wanted = Optional.empty();
    double height = page.getHeight();
    double top = place.get().getMinY();
    boolean well = top > height * 0.1 && place.get().getMaxY() < height * 0.8;
    if (!well) page.scrollBy(top - height / 3);
  }

  /// The vertical extent of a range in the paper's coordinates, where its first line is in sight.
  private Optional<Bounds> inSight(Range range, Scenery scenery) {
    int line = scenery.lines().place(range.start(), true).line();
    LineDress dress = dressed.get(line);
    if (dress == null) return Optional.empty();
    List<Boxes.Box> rows = dress.boxesOf(range.start(), Math.max(range.end(), range.start() + 1));
    double shift = dress.beside.getTranslateY();
    return rows.stream()
        .<Bounds>map(r -> new BoundingBox(r.x(), r.y() + shift, r.width(), r.height()))
        .reduce(Painter::around);
  }

  private void place(LineDress dress, Pane content, double y) {
    dress.under.setTranslateY(y);
    Point2D at = beside.sceneToLocal(content.localToScene(0, y));
    dress.beside.setTranslateX(at.getX());
    dress.beside.setTranslateY(at.getY());
  }

  private void exchange(Map<Integer, LineDress> inSight, boolean anyNew) {
    if (!anyNew && inSight.size() == dressed.size()) return;
    dressed.clear();
    dressed.putAll(inSight);
    under.getChildren().setAll(inSight.values().stream().map(dress -> dress.under).toList());
    List<Node> sides = new ArrayList<>(inSight.size() + 1);
    sides.add(heading);
    inSight.values().forEach(dress -> sides.add(dress.beside));
    beside.getChildren().setAll(sides);
    under.applyCss();
    beside.applyCss();
    beside.layout();
  }

  private static Bounds around(Bounds one, Bounds other) {
    double left = Math.min(one.getMinX(), other.getMinX());
    double top = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(one.getMaxX(), other.getMaxX()) - left,
        Math.max(one.getMaxY(), other.getMaxY()) - top);
  }
}
