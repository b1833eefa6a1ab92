package org.storyloom.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.RailButton;

/// The navigation rail: the mark of the house, a button for each pane, and at the foot how the
/// workbench looks.
final class Rail extends VBox {
  private static final double WIDE = 76;
  private static final double NARROW = 52;

  /// Three threads crossed by two: the mark of the house.
  private static final String MARK =
      "M5 1 V23 M12 1 V23 M19 1 V23 M1 8 H9 M15 8 H23 M1 16 H2 M8 16 H16 M22 16 H23";

  private final Map<PaneId, RailButton> buttons = new EnumMap<>(PaneId.class);

  Rail(Bench bench, Panes panes, Button look) {
    getStyleClass().addAll("sl-rail", "sl-rail-box", "sl-panel");
    setAlignment(Pos.TOP_CENTER);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(bench.text("ui.rail"));
    getChildren().add(mark());
    int number = 1;
    for (PaneId id : panes.ids()) {
      RailButton button =
          new RailButton(id.icon(), bench.text(id.words()), bench.text("ui.rail.stale"));
      button.setOnAction(pressed -> bench.go(new Place.Whole(id)));
      button.setAccessibleHelp(number <= 9 ? "Ctrl " + number : "");
      number++;
      buttons.put(id, button);
      getChildren().add(button);
    }
    Region between = new Region();
    VBox.setVgrow(between, Priority.ALWAYS);
    getChildren().addAll(between, look);
    breadth(Breadth.WIDE);
    bench.staleProperty().subscribe(this::stale);
  }

  /// The button at the foot.
  static Button lookButton(String words) {
    Button look = new Button("", Icon.button(Feather.SETTINGS));
    look.getStyleClass().addAll("flat", "sl-icon-button");
    look.setAccessibleText(words);
    look.setTooltip(new Tooltip(words));
    return look;
  }

  void here(PaneId here) {
    buttons.forEach((id, button) -> button.hereProperty().set(id == here));
  }

  private void stale(Set<PaneId> panes) {
    buttons.forEach((id, button) -> button.staleProperty().set(panes.contains(id)));
  }

  void breadth(Breadth room) {
    boolean narrow = !room.has(Breadth.WIDE);
    buttons.values().forEach(button -> button.narrowProperty().set(narrow));
    double width = narrow ? NARROW : WIDE;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
  }

  private static StackPane mark() {
    SVGPath threads = new SVGPath();
    threads.setContent(MARK);
    threads.getStyleClass().add("sl-mark");
    StackPane box = new StackPane(threads);
    box.getStyleClass().add("sl-mark-box");
    return box;
  }
}
