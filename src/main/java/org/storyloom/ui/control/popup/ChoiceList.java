package org.storyloom.ui.control.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Rows to choose from under a field that keeps the keys: one of them is chosen, Up and Down move
/// it.
final class ChoiceList extends ScrollPane {
  private final VBox box = new VBox();
  private final List<ChoiceRow> rows = new ArrayList<>();
  private int chosen;

  ChoiceList(double tallest) {
    getStyleClass().add("sl-choices");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMaxHeight(tallest);
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    box.getStyleClass().add("sl-choice-box");
    setContent(box);
  }

  void show(List<ChoiceRow> now) {
    rows.clear();
    rows.addAll(now);
    box.getChildren().setAll(now);
    choose(0);
  }

  Optional<ChoiceRow> chosen() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(chosen));
  }

  void step(int by) {
    if (!rows.isEmpty()) choose(Math.floorMod(chosen + by, rows.size()));
  }

  private void choose(int row) {
    chosen = row;
    for (int i = 0; i < rows.size(); i++) rows.get(i).chosen(i == chosen);
    if (!rows.isEmpty()) bringIntoSight(rows.get(chosen));
  }

  private void bringIntoSight(ChoiceRow row) {
    double hidden = box.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0) return;
    Bounds at = row.getBoundsInParent();
    double top = getVvalue() * hidden;
    double bottom = top + getViewportBounds().getHeight();
    if (at.getMinY() < top) setVvalue(at.getMinY() / hidden);
    else if (at.getMaxY() > bottom)
      setVvalue((at.getMaxY() - getViewportBounds().getHeight()) / hidden);
  }
}
