package org.storyloom.ui.safeguards;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Level;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.SegmentedSwitch;

/// How far somebody's words may go, until when and under which conditions: read and written down.
final class ConsentForm extends VBox {
  private final Bench bench;
  private final SegmentedSwitch<Level> level;
  private final TextField expires = new TextField();
  private final TextField conditions = new TextField();
  private final TextField evidence = new TextField();
  private final CheckBox archive = new CheckBox();
  private final Label wrong = new Label();

  ConsentForm(SafeguardsViewModel model, Optional<Consent> consent) {
    bench = model.bench();
    setSpacing(6);
    level =
        new SegmentedSwitch<>(
            bench.text("safeguards.consent"),
            List.of(Level.values()),
            one -> bench.text("safeguards.level." + one.word()));
    level.chosenProperty().set(consent.map(Consent::level).orElse(Level.TEAM));
    consent.ifPresent(this::fill);
    archive.setText(bench.text("safeguards.archive"));
    wrong.getStyleClass().add("sl-safeguards-wrong");
    wrong.setWrapText(true);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    Button record = new Button(bench.text("safeguards.record"));
    record.getStyleClass().add("accent");
    record.setOnAction(pressed -> written().ifPresent(model::record));
    HBox acts = new HBox(8, record);
    acts.setAlignment(Pos.CENTER_LEFT);
    if (consent.isPresent()) {
      Button forget = new Button(bench.text("safeguards.forget"));
      forget.setOnAction(pressed -> model.forget());
      acts.getChildren().add(forget);
    }
    getChildren()
        .addAll(
            level,
            field("safeguards.expires", expires),
            field("safeguards.conditions", conditions),
            field("safeguards.evidence", evidence),
            archive,
            wrong,
            acts);
  }

  private void fill(Consent consent) {
    LocalDate day = consent.expires();
    expires.setText(day == null ? "" : day.toString());
    conditions.setText(consent.conditions());
    evidence.setText(consent.evidence());
    archive.setSelected(consent.archive());
  }

  private VBox field(String key, TextField field) {
    Label name = new Label(bench.text(key));
    name.getStyleClass().add("sl-note");
    name.setLabelFor(field);
    field.setAccessibleText(bench.text(key));
    return new VBox(2, name, field);
  }

  /// What stands in the form; empty, and said, where the day is none.
  private Optional<Consent> written() {
    wrong.setText("");
    String day = expires.getText().strip();
    try {
      LocalDate until = day.isEmpty() ? null : LocalDate.parse(day);
      return Optional.of(
          new Consent(
              level.chosenProperty().get(),
              archive.isSelected(),
              until,
              conditions.getText().strip(),
              evidence.getText().strip()));
    } catch (DateTimeParseException e) {
      wrong.setText(bench.text("safeguards.expires.wrong", day));
      return Optional.empty();
    }
  }
}
