package org.storyloom.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One row of a list: a name, at most one line of facts, something before, something at the right,
/// something below (a coverage strip). Put into a list's cell; the cell brings selection and keys.
public final class ListRow extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Label name = new Label();
  private final Label facts = new Label();
  private final VBox middle = new VBox();

  public ListRow(String name, String facts) {
    getStyleClass().add("sl-list-row");
    boolean oneLine = facts.isEmpty();
    setAlignment(oneLine ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
    if (oneLine) getStyleClass().add("one-line");
    this.name.setText(name);
    this.name.getStyleClass().add("sl-row-name");
    this.facts.setText(facts);
    this.facts.getStyleClass().add("sl-note");
    middle.getChildren().add(this.name);
    if (!oneLine) middle.getChildren().add(this.facts);
    middle.getStyleClass().add("sl-row-middle");
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().add(middle);
    setAccessibleText(oneLine ? name : name + ", " + facts);
  }

  /// An icon, a swatch or a number before the name.
  public ListRow before(Node node) {
    getChildren().addFirst(node);
    return this;
  }

  /// A number, a date or an act at the right of the name.
  public ListRow right(Node node) {
    getChildren().addLast(node);
    return this;
  }

  /// Words at the right of the name; what stands below is as wide as both.
  public ListRow right(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    label.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    name.setMinWidth(0);
    middle.getChildren().remove(name);
    middle.getChildren().addFirst(new HBox(8, name, between, label));
    return this;
  }

  /// Something as wide as the row below its lines.
  public ListRow below(Node node) {
    middle.getChildren().add(node);
    return this;
  }

  /// The name in the reading face, for what people said and for claims.
  public ListRow inWords() {
    name.getStyleClass().setAll("label", "sl-quote");
    name.setWrapText(true);
    return this;
  }

  public ListRow selected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
    return this;
  }
}
