package org.storyloom.ui.bench;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One pane of the workbench, as the shell sees it. Implemented by the pane's view; made once, when
/// first gone to, on the screen thread.
public interface Pane {
  PaneId id();

  /// What the pane shows between rail, bar and status bar; always the same node.
  Node node();

  /// Where in the pane we are, outermost first, without the pane's own name; a new list whenever
  /// that changes.
  ObservableValue<List<Crumb>> crumbs();

  /// What stands at the right of the bar while the pane is shown: a view switch and at most two
  /// acts.
  default List<Node> tools() {
    return List.of();
  }

  /// What can be done here; drawn in the palette and in the sheet of shortcuts, and reached by
  /// their keys while the pane is shown.
  default List<Action> actions() {
    return List.of();
  }

  /// A fact about where in the pane the person stands, for the status bar: "Line 214 · passage 84
  /// characters"; empty for nothing.
  default ObservableValue<String> standing() {
    return new javafx.beans.property.SimpleStringProperty("");
  }

  /// The pane is shown, at this place of it. Called each time somebody goes there, also where the
  /// pane is shown already; [Place.Whole] leaves it as it was.
  void show(Place place);

  /// Another pane is shown now; reading may stop until this one is shown again.
  default void left() {}
}
