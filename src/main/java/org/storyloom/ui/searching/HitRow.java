package org.storyloom.ui.searching;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Chip;
import org.storyloom.ui.control.KeyCap;
import org.storyloom.ui.control.Swatch;

/// A passage in the list: its line with the themes and the place at the right and, where it is
/// opened, what the person says there, who it is, and what leans on it.
final class HitRow extends VBox {
  private static final double PLACE = 52;
  private static final double BESIDE = 96;
  private static final double WIDEST = 680;
  private static final int MOST_SWATCHES = 4;

  private final Bench bench;
  private final SearchingViewModel model;
  private final Passage passage;

  /// @param open whether it is shown in full too
  /// @param room the width of the list
  HitRow(SearchingViewModel model, Passage passage, boolean open, double room) {
    this.model = model;
    this.passage = passage;
    bench = model.bench();
    getChildren().add(line());
    if (open) {
      getChildren().add(whole(Math.min(WIDEST, room - BESIDE)));
    }
  }

  private Node line() {
    CheckBox choose = new CheckBox();
    choose.setFocusTraversable(false);
    choose.setSelected(model.isChosen(passage));
    choose.setOnAction(pressed -> model.toggle(passage));
    choose.setAccessibleText(bench.text("searching.choose"));
    HitLine words = new HitLine(passage.line());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox swatches = new HBox(4);
    swatches.setAlignment(Pos.CENTER_RIGHT);
    swatches.setMinWidth(USE_PREF_SIZE);
    swatches.setPrefWidth(MOST_SWATCHES * 13);
    passage.themes().stream()
        .limit(MOST_SWATCHES)
        .forEach(theme -> swatches.getChildren().add(new Swatch(theme.hue()).child(theme.child())));
    Label place = new Label(passage.place());
    place.getStyleClass().add("sl-least");
    place.setMinWidth(PLACE);
    place.setAlignment(Pos.CENTER_RIGHT);
    HBox line = new HBox(10, choose, words, swatches, place);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("sl-searching-line");
    return line;
  }

  private Node whole(double wide) {
    TextFlow words = new TextFlow();
    words.getChildren().setAll(HitLine.parts(passage.whole()));
    words.getStyleClass().add("sl-searching-whole");
    words.setPrefWidth(wide);
    words.setMaxWidth(wide);
    HBox facts = new HBox(12);
    facts.setAlignment(Pos.CENTER_LEFT);
    if (!passage.speaker().isEmpty()) {
      Label speaker = new Label(passage.speaker());
      speaker.getStyleClass().addAll("sl-strong", "sl-note");
      facts.getChildren().add(speaker);
    }
    for (Passage.Worn theme : passage.themes()) {
      facts.getChildren().add(Chip.of(new Swatch(theme.hue()).child(theme.child()), theme.name()));
    }
    if (!passage.carries().isEmpty()) {
      Label carries =
          new Label(bench.text("searching.carries", String.join(", ", passage.carries())));
      carries.getStyleClass().add("sl-note");
      facts.getChildren().add(carries);
    }
    Hyperlink open = new Hyperlink(bench.text("searching.open.link"));
    open.getStyleClass().addAll("sl-link", "sl-strong");
    open.setFocusTraversable(false);
    open.setOnAction(pressed -> model.gestures().open(passage));
    facts.getChildren().addAll(List.of(open, new KeyCap("Enter")));
    VBox box = new VBox(8, words, facts);
    box.getStyleClass().add("sl-searching-full");
    return box;
  }
}
