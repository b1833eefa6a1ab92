package org.storyloom.ui.triangulate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.storyloom.finding.Finding;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.Rating;
import org.storyloom.ui.bench.Bench;

/// Asks how one strand stands to one finding: what the evidence proposes is chosen to begin with.
/// Dissonance needs a note.
final class RateForm extends VBox {
  private static final double WIDE = 480;
  private static final List<Convergence> CHOICES =
      List.of(
          Convergence.AGREEMENT,
          Convergence.PARTIAL_AGREEMENT,
          Convergence.SILENCE,
          Convergence.DISSONANCE,
          Convergence.NOT_ASKED);

  private final Bench bench;
  private final TriangulateViewModel model;
  private final ToggleGroup group = new ToggleGroup();
  private final TextArea note = new TextArea();

  RateForm(TriangulateViewModel model, Finding finding) {
    this.model = model;
    bench = model.bench();
    setSpacing(12);
    setPrefWidth(WIDE);
    Label claim = new Label(finding.claim());
    claim.getStyleClass().add("sl-quote");
    claim.setWrapText(true);
    getChildren().add(claim);
    Optional<Rating> own = model.cell().flatMap(this::own);
    Convergence proposed = model.cell().map(Cell::proposed).orElse(Convergence.NOT_ASKED);
    Convergence first = own.map(Rating::convergence).orElse(proposed);
    for (Convergence choice : CHOICES) {
      getChildren().add(choice(choice, choice == first, choice == proposed));
    }
    note.setText(own.map(Rating::note).orElse(""));
    note.setWrapText(true);
    note.setPrefRowCount(3);
    note.setPromptText(bench.text("triangulate.rate.note.prompt"));
    note.setAccessibleText(bench.text("triangulate.rate.note"));
    getChildren().addAll(note, foot(own.isPresent()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            rate();
            key.consume();
          }
        });
  }

  private Optional<Rating> own(Cell cell) {
    var coder = bench.coder().map(one -> one.id()).orElse(null);
    return cell.ratings().stream().filter(one -> Objects.equals(one.by(), coder)).findFirst();
  }

  private RadioButton choice(Convergence choice, boolean chosen, boolean proposed) {
    String word = model.wording().word(choice);
    RadioButton button =
        new RadioButton(proposed ? bench.text("triangulate.rate.proposed", word) : word);
    button.setGraphic(model.wording().sign(choice, 14));
    button.setToggleGroup(group);
    button.setUserData(choice);
    button.setSelected(chosen);
    return button;
  }

  private HBox foot(boolean rated) {
    Button rate = new Button(bench.text("triangulate.rate.act"));
    rate.getStyleClass().add("accent");
    rate.setOnAction(pressed -> rate());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox foot = new HBox(8, between, rate);
    foot.setAlignment(Pos.CENTER_RIGHT);
    if (rated) {
      Button clear = new Button(bench.text("triangulate.rate.clear"));
      clear.getStyleClass().add("flat");
      clear.setOnAction(pressed -> {
        bench.dialogs().close();
        model.clear();
      });
      foot.getChildren().addFirst(clear);
    }
    return foot;
  }

  /// Closes only where the study will take it: dissonance without a note stays open.
  private void rate() {
    if (group.getSelectedToggle() != null
        && group.getSelectedToggle().getUserData() instanceof Convergence chosen) {
      if (chosen == Convergence.DISSONANCE && note.getText().isBlank()) {
        note.setPromptText(bench.text("triangulate.rate.note.wanted"));
        note.requestFocus();
        return;
      }
      bench.dialogs().close();
      model.rate(chosen, note.getText().strip());
    }
  }
}
