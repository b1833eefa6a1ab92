package org.storyloom.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What an empty pane shows: one sentence in the reading face that says what begins here, one place
/// to drop files, and at most four steps.
public final class EmptyState extends VBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final double WIDEST = 760;
  private static final int MOST_STEPS = 4;

  /// The words around the place to drop: "Drop files here", "or", "choose", its key, and which
  /// kinds are welcome.
  public record DropWords(String drop, String or, String choose, String keys, String kinds) {}

  public EmptyState(String sentence, String facts) {
    getStyleClass().add("sl-empty");
    setMaxWidth(WIDEST);
    setFillWidth(true);
    getChildren().addAll(label(sentence, "sl-study-title"), label(facts, "sl-empty-facts"));
  }

  /// Adds the place to drop files; `choose` is pressed where somebody would rather pick them.
  public EmptyState drop(DropWords words, Runnable choose, Consumer<Dragboard> dropped) {
    Hyperlink link = new Hyperlink(words.choose());
    link.getStyleClass().add("sl-link");
    link.setOnAction(e -> choose.run());
    Label drop = label(words.drop(), "sl-strong");
    HBox line = new HBox(5, drop, new Label(words.or()), link, new KeyCap(words.keys()));
    line.setAlignment(Pos.CENTER);
    VBox area = new VBox(10, Icon.rail(Feather.DOWNLOAD), line, label(words.kinds(), "sl-note"));
    area.getStyleClass().add("sl-drop");
    area.setAlignment(Pos.CENTER);
    area.setAccessibleRole(AccessibleRole.PARENT);
    area.setAccessibleText(words.drop());
    area.setOnDragOver(drag -> welcome(drag, area));
    area.setOnDragExited(drag -> area.pseudoClassStateChanged(OVER, false));
    area.setOnDragDropped(drag -> {
      dropped.accept(drag.getDragboard());
      drag.setDropCompleted(true);
      drag.consume();
    });
    getChildren().add(area);
    return this;
  }

  public EmptyState steps(List<StepRow> steps) {
    if (steps.size() > MOST_STEPS) throw new IllegalArgumentException("more than four steps");
    VBox box = new VBox();
    box.getStyleClass().add("sl-steps");
    box.getChildren().addAll(steps);
    getChildren().add(box);
    return this;
  }

  /// A last line under the steps, such as another way to begin.
  public EmptyState foot(Node node) {
    getChildren().add(node);
    return this;
  }

  private static void welcome(DragEvent drag, Node area) {
    if (!drag.getDragboard().hasFiles()) return;
    drag.acceptTransferModes(TransferMode.COPY);
    area.pseudoClassStateChanged(OVER, true);
    drag.consume();
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
