package org.storyloom.ui.loops;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.control.Icon;

/// One of the three columns of the desk: its name with a fact, what the workshop wrote down about
/// it as a whole, and what is in it.
final class Column extends VBox {
  private final Label fact = new Label();
  private final HBox head = new HBox(8);
  private final Label summary = new Label();
  private final Button write = new Button("", Icon.text(Feather.EDIT_2));
  private final VBox content = new VBox();

  Column(String name, String writeWords, Runnable onWrite) {
    getStyleClass().addAll("sl-loop-column", "sl-panel");
    Label title = new Label(name);
    title.getStyleClass().add("sl-section");
    title.setMinWidth(USE_PREF_SIZE);
    fact.getStyleClass().add("sl-muted");
    fact.setMinWidth(0);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    write.getStyleClass().addAll("flat", "sl-icon-button");
    write.setAccessibleText(writeWords);
    write.setTooltip(new javafx.scene.control.Tooltip(writeWords));
    write.setOnAction(pressed -> onWrite.run());
    head.getChildren().addAll(title, fact, between, write);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sl-loop-head");
    summary.getStyleClass().add("sl-loop-summary");
    summary.setWrapText(true);
    summary.setMinHeight(USE_PREF_SIZE);
    content.getStyleClass().add("sl-loop-content");
    ScrollPane scroll = new ScrollPane(new VBox(summary, content));
    scroll.getStyleClass().add("sl-plain-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    setMinWidth(0);
    setPrefWidth(0);
    HBox.setHgrow(this, Priority.ALWAYS);
  }

  /// Adds an act at the right of the head.
  Column act(Node node) {
    head.getChildren().add(node);
    return this;
  }

  void show(String words, String said, Node... nodes) {
    fact.setText(words);
    summary.setText(said);
    summary.setVisible(!said.isBlank());
    summary.setManaged(!said.isBlank());
    content.getChildren().setAll(nodes);
  }
}
