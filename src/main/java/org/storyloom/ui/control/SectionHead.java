package org.storyloom.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a section or a panel: its name, a fact or a count, and what can be done with it at
/// the right.
public final class SectionHead extends HBox {
  private final Label fact = new Label();

  private SectionHead(String name, String style, Node... acts) {
    getStyleClass().add("sl-section-head");
    Label title = new Label(name);
    title.getStyleClass().add(style);
    title.setMinWidth(USE_PREF_SIZE);
    title.setAccessibleRole(AccessibleRole.TEXT);
    fact.getStyleClass().add("sl-muted");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(title, fact, between);
    getChildren().addAll(List.of(acts));
    fact("");
  }

  /// Inside a page: fifteen pixels.
  public static SectionHead section(String name, Node... acts) {
    return new SectionHead(name, "sl-section", acts);
  }

  /// Above a side panel: thirteen pixels, forty high.
  public static SectionHead panel(String name, Node... acts) {
    SectionHead head = new SectionHead(name, "sl-strong", acts);
    head.getStyleClass().add("sl-panel-head");
    return head;
  }

  /// What stands beside the name: a count, a date.
  public SectionHead fact(String words) {
    fact.setText(words);
    fact.setManaged(!words.isEmpty());
    return this;
  }
}
