package org.storyloom.ui.control.table;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.sign.CountedSign;
import org.storyloom.ui.control.sign.Sign;
import org.storyloom.ui.control.sign.StrengthBars;
import org.storyloom.ui.control.sign.Verdict;

/// One cell as it is drawn; a dissonant one has a ground, a stale one a dashed edge, the one you
/// are in a ring.
final class CellView extends HBox {
  CellView(Cell cell, Column column, String rowName) {
    getStyleClass().add("sl-matrix-cell");
    setAlignment(column.right() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    setAccessibleText(rowName + ", " + column.head() + ": " + fill(cell));
  }

  private String fill(Cell cell) {
    return switch (cell) {
      case Cell.Empty() -> "";
      case Cell.Words(String words, boolean quiet) -> {
        getChildren().add(label(words, quiet ? "sl-note" : "sl-plain"));
        yield words;
      }
      case Cell.Sum(String number, String added) -> {
        getChildren().add(label(number, "sl-plain"));
        if (!added.isEmpty()) getChildren().add(label(" + " + added, "sl-note"));
        yield added.isEmpty() ? number : number + " + " + added;
      }
      case Cell.Signed signed -> signed(signed, signed.stale() ? "stale" : "judged");
      case Cell.Proposed(Verdict verdict, String words, String count) ->
          signed(new Cell.Signed(verdict, words, count, false), "proposed");
      case Cell.Strength(int filled, String word) -> {
        getChildren().add(new StrengthBars(filled, word));
        yield word;
      }
      case Cell.Stale(String words) -> {
        Label label = label(words, "sl-warn");
        label.getStyleClass().add("sl-stale");
        label.setGraphic(Icon.text(Feather.CLOCK));
        getChildren().add(label);
        yield words;
      }
    };
  }

  private String signed(Cell.Signed signed, String state) {
    CountedSign sign = new CountedSign(Sign.of(signed.verdict(), signed.words()), signed.count());
    HBox ground = new HBox(sign.quiet());
    ground.setAlignment(Pos.CENTER_LEFT);
    ground.getStyleClass().addAll("sl-matrix-sign", state);
    if (signed.verdict() == Verdict.DISSONANCE) ground.getStyleClass().add("dissonant");
    getChildren().add(ground);
    getStyleClass().add("signed");
    return signed.count().isEmpty() ? signed.words() : signed.words() + ", " + signed.count();
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
