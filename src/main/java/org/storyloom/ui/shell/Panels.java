package org.storyloom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The panels of the window, in the order they stand: whatever wears the style class `sl-panel`. F6
/// moves the focus from one to the next, to what can take it there first.
final class Panels {
  private static final String STYLE = "sl-panel";

  private Panels() {}

  /// Moves the focus `by` panels on, around the window.
  static void next(Parent root, int by) {
    List<Node> panels = new ArrayList<>();
    collect(root, panels);
    panels.removeIf(panel -> first(panel).isEmpty());
    if (panels.isEmpty()) {
      return;
    }
    Node focus = root.getScene().getFocusOwner();
    int here = -1;
    for (int i = 0; i < panels.size(); i++) {
      if (holds(panels.get(i), focus)) {
        here = i;
      }
    }
    first(panels.get(Math.floorMod(here + by, panels.size()))).ifPresent(Node::requestFocus);
  }

  private static void collect(Node node, List<Node> panels) {
    if (!node.isVisible()) {
      return;
    }
    if (node.getStyleClass().contains(STYLE)) {
      panels.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, panels));
    }
  }

  private static Optional<Node> first(Node panel) {
    if (!panel.isVisible() || panel.isDisabled()) {
      return Optional.empty();
    }
    if (panel.isFocusTraversable()) {
      return Optional.of(panel);
    }
    if (panel instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Optional<Node> inside = first(child);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Node panel, Node focus) {
    for (Node at = focus; at != null; at = at.getParent()) {
      if (at.equals(panel)) {
        return true;
      }
    }
    return false;
  }
}
