package org.storyloom.ui.bench.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Strength;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.SegmentedSwitch;

/// Asks how strong a finding is, and why.
public final class JudgeForm extends VBox {
  private static final double WIDE = 460;

  /// @param before the last judgement: its strength is where this one begins
  /// @param then told the strength and the reasons
  public JudgeForm(
      Bench bench, String claim, Optional<Judgement> before, BiConsumer<Strength, String> then) {
    Wording wording = new Wording(bench.messages());
    setSpacing(12);
    setPrefWidth(WIDE);
    Label said = new Label(claim);
    said.getStyleClass().add("sl-quote");
    said.setWrapText(true);
    SegmentedSwitch<Strength> strength =
        new SegmentedSwitch<>(
            wording.text("judge.strength"), List.of(Strength.values()), wording::word);
    before.ifPresent(one -> strength.chosenProperty().set(one.strength()));
    TextArea reasons = new TextArea();
    reasons.setWrapText(true);
    reasons.setPrefRowCount(5);
    reasons.setPromptText(wording.text("judge.reasons.prompt"));
    reasons.setAccessibleText(wording.text("judge.reasons"));
    Button judge = new Button(wording.text("judge.act"));
    judge.getStyleClass().add("accent");
    judge.disableProperty().bind(reasons.textProperty().map(String::isBlank));
    judge.setOnAction(pressed -> {
      bench.dialogs().close();
      then.accept(strength.chosen(), reasons.getText().strip());
    });
    HBox foot = new HBox(judge);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(said, strength, reasons, foot);
  }
}
