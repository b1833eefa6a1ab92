package org.storyloom.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What one rule holds back: the rule, what it means, how many, and the one act that helps. Never
/// the content.
public final class HeldBackRow extends HBox {
  private static final double COUNT_WIDTH = 160;
  private static final double ACT_WIDTH = 130;

  private HeldBackRow(Feather glyph, String rule, String meaning, String count, Node right) {
    getStyleClass().add("sl-held-back");
    setAlignment(Pos.TOP_LEFT);
    Label name = new Label(rule);
    name.getStyleClass().add("sl-strong");
    Label what = new Label(meaning);
    what.getStyleClass().add("sl-note");
    what.setWrapText(true);
    VBox middle = new VBox(1, name, what);
    HBox.setHgrow(middle, Priority.ALWAYS);
    Label number = new Label(count);
    number.setMinWidth(COUNT_WIDTH);
    HBox act = new HBox(right);
    act.setAlignment(Pos.TOP_RIGHT);
    act.setMinWidth(ACT_WIDTH);
    getChildren().addAll(Icon.text(glyph), middle, number, act);
    setAccessibleText(rule + ", " + meaning + ", " + count);
  }

  /// A rule that somebody can do something about.
  public static HeldBackRow withAct(
      Feather glyph, String rule, String meaning, String count, String act, Runnable does) {
    Hyperlink link = new Hyperlink(act);
    link.getStyleClass().add("sl-link");
    link.setOnAction(e -> does.run());
    return new HeldBackRow(glyph, rule, meaning, count, link);
  }

  /// A rule without exception; `words` says so.
  public static HeldBackRow withoutException(
      Feather glyph, String rule, String meaning, String count, String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-muted");
    return new HeldBackRow(glyph, rule, meaning, count, label);
  }
}
