package org.storyloom.ui.control.popup;

import java.util.BitSet;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.storyloom.ui.control.KeyCap;

/// One row to choose: its sign, its name with the typed letters in SemiBold, where it stands, its
/// key.
final class ChoiceRow extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int LEAST = 6;

  private final Runnable act;
  private final String name;

  private ChoiceRow(Node sign, String name, Node words, String key, Runnable act) {
    this.act = act;
    this.name = name;
    getStyleClass().add("sl-choice");
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(name);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(sign, words, between);
    if (!key.isEmpty()) getChildren().add(new KeyCap(key));
    setOnMouseClicked(e -> act.run());
  }

  /// @param room how many letters the row has room for
  static ChoiceRow of(Matching.Match match, int room, Runnable act) {
    Choice choice = match.choice();
    String label = shortened(choice.label(), room);
    String where = shortened(choice.where(), Math.max(LEAST, room - label.length()));
    HBox words =
        new HBox(
            8,
            flow(label, match.inLabel(), "sl-choice-label"),
            flow(where, match.inWhere(), "sl-choice-where"));
    words.setFillHeight(false);
    words.setAlignment(Pos.BASELINE_LEFT);
    return new ChoiceRow(choice.drawn(), choice.label(), words, choice.keyName().orElse(""), act);
  }

  /// A row that does something with what was typed or selected.
  static ChoiceRow offer(Node sign, String words, String key, Runnable act) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-muted");
    label.setMinWidth(0);
    return new ChoiceRow(sign, words, label, key, act);
  }

  /// A number at the right.
  ChoiceRow counting(String words) {
    Label count = new Label(words);
    count.getStyleClass().add("sl-note");
    count.setMinWidth(Label.USE_PREF_SIZE);
    getChildren().add(count);
    return this;
  }

  void chosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  void act() {
    act.run();
  }

  String name() {
    return name;
  }

  private static String shortened(String words, int room) {
    return words.length() <= room ? words : words.substring(0, Math.max(1, room - 1)) + "…";
  }

  private static TextFlow flow(String words, BitSet strong, String style) {
    TextFlow flow = new TextFlow();
    int at = 0;
    while (at < words.length()) {
      boolean here = strong.get(at);
      int next = here ? strong.nextClearBit(at) : strong.nextSetBit(at);
      int end = next < 0 ? words.length() : Math.min(next, words.length());
      Text part = new Text(words.substring(at, end));
      part.getStyleClass().add(here ? style + "-strong" : style);
      flow.getChildren().add(part);
      at = end;
    }
    flow.setMinWidth(Region.USE_PREF_SIZE);
    return flow;
  }
}
