package org.storyloom.ui.loops;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.learningloop.Response;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Icon;

/// How those of one role took a finding, in their words.
final class ResponseRow extends VBox {
  ResponseRow(LoopsViewModel model, Response response) {
    Bench bench = model.bench();
    Wording wording = model.wording();
    setSpacing(4);
    Label stance = new Label(bench.text("loops.stance." + response.facts().stance().word()));
    stance.getStyleClass().add("sl-strong");
    stance.setGraphic(
        switch (response.facts().stance()) {
          case AGREE -> Icon.text(Feather.THUMBS_UP);
          case OBJECT -> wording.sign(org.storyloom.finding.Relation.CONTRADICTS, 12);
          case UNSURE -> Icon.text(Feather.HELP_CIRCLE);
        });
    Label who =
        new Label(bench.text("loops.who", response.facts().role(), response.facts().people()));
    who.getStyleClass().add("sl-note");
    who.setMinWidth(0);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button off = new Button("", Icon.text(Feather.X));
    off.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
    off.setAccessibleText(bench.text("loops.response.remove"));
    off.setOnAction(pressed -> model.remove(response));
    HBox head = new HBox(6, stance, between, who, off);
    head.setAlignment(Pos.CENTER_LEFT);
    Label words = new Label(response.facts().words());
    words.getStyleClass().add("sl-quote");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, words);
    getStyleClass().add("sl-loop-response");
  }
}
