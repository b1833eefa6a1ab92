package org.storyloom.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Paper with a panel at the left and one at the right. Where the window is narrow a panel folds to
/// a strip with its name; a press lays it over the paper until Esc, a press beside it, or a choice.
public final class SidePanels extends StackPane {
  private static final double STRIP = 40;

  private final BorderPane frame = new BorderPane();
  private final Side left = new Side(Pos.TOP_LEFT);
  private final Side right = new Side(Pos.TOP_RIGHT);

  public SidePanels(Node paper) {
    frame.setCenter(paper);
    getChildren().add(frame);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::beside);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && (left.isOver() || right.isOver())) {
            closeOver();
            key.consume();
          }
        });
  }

  /// Puts a panel at the left.
  ///
  /// @param word what its strip says
  public SidePanels left(Region panel, double width, Feather glyph, String word) {
    panel.getStyleClass().addAll("sl-chrome", "sl-side-left", "sl-panel");
    left.hold(panel, width, glyph, word);
    return this;
  }

  /// Puts a panel at the right.
  public SidePanels right(Region panel, double width, Feather glyph, String word) {
    panel.getStyleClass().addAll("sl-chrome", "sl-side-right", "sl-panel");
    right.hold(panel, width, glyph, word);
    return this;
  }

  /// Says how the strip at the left is called, where that changes: "63 sources".
  public void leftWord(String word) {
    left.name(word);
  }

  /// How wide the panel at the right is.
  public void rightWidth(double width) {
    right.width(width);
  }

  /// Which panels are folded to their strips.
  public void fold(boolean leftFolded, boolean rightFolded) {
    closeOver();
    left.fold(leftFolded);
    right.fold(rightFolded);
    frame.setLeft(left.shown());
    frame.setRight(right.shown());
  }

  /// Leaves the panel at the right away altogether, or brings it back.
  public void showRight(boolean shown) {
    closeOver();
    frame.setRight(shown ? right.shown() : null);
  }

  /// Lays folded panels back into their strips.
  public void closeOver() {
    left.lower();
    right.lower();
  }

  private void beside(MouseEvent pressed) {
    if (pressed.getTarget() instanceof Node target && !left.holds(target) && !right.holds(target)) {
      closeOver();
    }
  }

  /// One of the two panels, beside the paper, folded, or laid over it.
  private final class Side {
    private final Pos where;
    private final VBox strip = new VBox(10);
    private final Button open = new Button();
    private final Label name = new Label();
    private Region panel = new Region();
    private boolean folded;

    Side(Pos where) {
      this.where = where;
      open.getStyleClass().addAll("flat", "sl-icon-button");
      open.setOnAction(pressed -> lift());
      name.getStyleClass().add("sl-note");
      name.setRotate(-90);
      strip.getChildren().addAll(open, new Group(name));
      strip.setAlignment(Pos.TOP_CENTER);
      strip.getStyleClass().addAll("sl-chrome", "sl-strip", "sl-panel");
      strip.getStyleClass().add(where == Pos.TOP_LEFT ? "sl-side-left" : "sl-side-right");
      strip.setMinWidth(STRIP);
      strip.setMaxWidth(STRIP);
      strip.setOnMouseClicked(pressed -> lift());
    }

    void hold(Region held, double width, Feather glyph, String word) {
      panel = held;
      width(width);
      open.setGraphic(Icon.button(glyph));
      name(word);
    }

    void width(double width) {
      panel.setMinWidth(width);
      panel.setPrefWidth(width);
      panel.setMaxWidth(width);
    }

    void name(String word) {
      name.setText(word);
      open.setAccessibleText(word);
      open.setTooltip(new Tooltip(word));
    }

    void fold(boolean now) {
      folded = now;
    }

    Node shown() {
      return folded ? strip : panel;
    }

    boolean isOver() {
      return getChildren().contains(panel);
    }

    boolean holds(Node target) {
      for (Node at = target; at != null; at = at.getParent()) {
        if (at.equals(panel) || at.equals(strip)) {
          return true;
        }
      }
      return false;
    }

    void lift() {
      if (folded && !isOver()) {
        setAlignment(panel, where);
        panel.getStyleClass().add("sl-over");
        getChildren().add(panel);
        panel.requestFocus();
      }
    }

    void lower() {
      getChildren().remove(panel);
      panel.getStyleClass().remove("sl-over");
    }
  }
}
