package org.storyloom.ui.control.text;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;

/// The bars beside a line, one per mark in its lane: wider under the mouse, widest with a ring when
/// selected.
final class LaneBars {
  /// What the mouse does to a bar.
  interface Touch {
    void over(Mark mark, Node bar);

    void away();

    void pressed(Mark mark);
  }

  private static final double THIN = 5;
  private static final double HOVERED = 7;
  private static final double SELECTED = 9;
  private static final double SHORT = 3;
  private static final double ROUND = 4;

  private LaneBars() {}

  static Node of(List<Lanes.Bar> bars, Scenery scenery, Touch touch) {
    Group group = new Group();
    List<Lanes.Bar> shown = Lanes.shown(bars, scenery.measures().lanes());
    for (Lanes.Bar bar : shown) group.getChildren().add(bar(bar, scenery, touch));
    if (shown.size() < bars.size()) group.getChildren().add(more(bars, shown, scenery));
    return group;
  }

  private static Node bar(Lanes.Bar bar, Scenery scenery, Touch touch) {
    boolean selected = bar.mark().id().equals(scenery.selected());
    double middle = middle(bar.lane(), scenery.measures());
    Lanes.Extent extent = bar.extent();
    double top = extent.before() ? -1 : extent.top() + SHORT;
    double bottom = extent.after() ? extent.bottom() + 1 : extent.bottom() - SHORT;
    Rectangle rectangle = rectangle(middle, selected ? SELECTED : THIN, top, bottom);
    rectangle.setFill(bar.mark().hue().stripe(scenery.appearance()));
    rectangle.setAccessibleRole(AccessibleRole.BUTTON);
    rectangle.setAccessibleText(bar.mark().label());
    listen(rectangle, bar.mark(), middle, selected, touch);
    if (!selected) return rectangle;
    Rectangle ring = rectangle(middle, SELECTED + 4, top - 2, bottom + 2);
    ring.setArcWidth(2 * ROUND);
    ring.setArcHeight(2 * ROUND);
    ring.getStyleClass().add("sl-lane-ring");
    ring.setMouseTransparent(true);
    return new Group(ring, rectangle);
  }

  private static void listen(
      Rectangle bar, Mark mark, double middle, boolean selected, Touch touch) {
    bar.setOnMouseEntered(e -> {
      if (!selected) widen(bar, middle, HOVERED);
      touch.over(mark, bar);
    });
    bar.setOnMouseExited(e -> {
      if (!selected) widen(bar, middle, THIN);
      touch.away();
    });
    bar.setOnMousePressed(e -> {
      if (e.getButton() == MouseButton.PRIMARY) touch.pressed(mark);
      e.consume();
    });
  }

  private static Node more(List<Lanes.Bar> bars, List<Lanes.Bar> shown, Scenery scenery) {
    List<Lanes.Bar> hidden = bars.stream().filter(bar -> !shown.contains(bar)).toList();
    Label number = new Label("+" + hidden.size());
    number.getStyleClass().add("sl-lanes-more");
    String names =
        hidden.stream().map(bar -> bar.mark().label()).distinct().collect(Collectors.joining("\n"));
    number.setTooltip(new Tooltip(names));
    number.setAccessibleText(number.getText() + ": " + names.replace("\n", ", "));
    double top = hidden.stream().mapToDouble(bar -> bar.extent().top()).min().orElse(0);
    int last = scenery.measures().lanes() - 1;
    number.relocate(middle(last, scenery.measures()) - THIN, top + SHORT);
    return number;
  }

  private static double middle(int lane, Measures measures) {
    return measures.lanesLeft() + lane * Measures.LANE_PITCH + THIN / 2;
  }

  private static void widen(Rectangle bar, double middle, double width) {
    bar.setX(middle - width / 2);
    bar.setWidth(width);
  }

  private static Rectangle rectangle(double middle, double width, double top, double bottom) {
    Rectangle rectangle =
        new Rectangle(middle - width / 2, top, width, Math.max(THIN, bottom - top));
    rectangle.setArcWidth(ROUND);
    rectangle.setArcHeight(ROUND);
    return rectangle;
  }
}
