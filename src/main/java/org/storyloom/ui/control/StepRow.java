package org.storyloom.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One of the few steps an empty pane proposes: its number, or a tick when it is done; what it is,
/// what it is for, and the button that does it.
public final class StepRow extends HBox {
  /// @param doneWord said by screen readers where the step is done
  public StepRow(int number, boolean done, String doneWord, String name, String facts, Node act) {
    getStyleClass().add("sl-step");
    setAlignment(Pos.CENTER_LEFT);
    StackPane disc = new StackPane();
    disc.getStyleClass().addAll("sl-step-disc", done ? "done" : "open");
    disc.getChildren().add(done ? Icon.text(Feather.CHECK) : number(number));
    Label title = new Label(name);
    title.getStyleClass().add("sl-strong");
    Label what = new Label(facts);
    what.getStyleClass().add("sl-muted");
    what.setWrapText(true);
    VBox middle = new VBox(title, what);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().addAll(disc, middle, act);
    setAccessibleText(done ? name + ", " + doneWord : name);
  }

  private static Label number(int number) {
    Label label = new Label(Integer.toString(number));
    label.getStyleClass().add("sl-note");
    return label;
  }
}
