package org.storyloom.ui.loops;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.DecisionFacts;
import org.storyloom.learningloop.DecisionStatus;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Icon;

/// A decision: what will be done, who does it by which day, how it will be known, and what came of
/// it. Its menu says what became of it.
final class DecisionRow extends VBox {
  private final Bench bench;
  private final LoopsViewModel model;
  private final Forms forms;

  DecisionRow(LoopsViewModel model, Forms forms, Desk.Laid laid, Decision decision) {
    this.model = model;
    this.forms = forms;
    bench = model.bench();
    Wording wording = model.wording();
    setSpacing(4);
    DecisionFacts facts = decision.facts();
    LocalDate today = model.today();
    Label words = new Label(facts.what());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button menu = new Button("", Icon.text(Feather.MORE_HORIZONTAL));
    menu.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
    menu.setAccessibleText(bench.text("loops.decision.menu"));
    menu.setOnAction(pressed -> turning(decision).show(menu, Side.BOTTOM, 0, 0));
    HBox head = new HBox(6, words, menu);
    head.setAlignment(Pos.TOP_LEFT);
    FlowPane line = new FlowPane(14, 2);
    line.getChildren()
        .add(
            note(
                facts.owner().isBlank() ? bench.text("loops.ownerless") : facts.owner(),
                Feather.USER));
    if (facts.due() != null && facts.status() != DecisionStatus.OPEN) {
      line.getChildren().add(note(wording.day(facts.due()), Feather.CALENDAR));
    }
    line.getChildren().add(SaidAndDone.standing(decision, bench, wording, today));
    String from =
        facts.findings().stream()
            .map(laid.numbers()::get)
            .filter(Objects::nonNull)
            .map(number -> "F" + number)
            .collect(Collectors.joining(", "));
    if (!from.isEmpty()) {
      line.getChildren().add(note(bench.text("loops.from", from), null));
    }
    getChildren().addAll(head, line);
    if (!facts.check().isBlank()) {
      getChildren().add(note(bench.text("loops.known", facts.check()), null));
    }
    if (!facts.outcome().isBlank()) {
      getChildren().add(note(bench.text("loops.came", facts.outcome()), null));
    }
    getStyleClass().addAll("sl-loop-decision", facts.owner().isBlank() ? "proposed" : "agreed");
  }

  private static Label note(String words, @Nullable Feather glyph) {
    Label label = new Label(words, glyph == null ? null : Icon.text(glyph));
    label.getStyleClass().add("sl-note");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private ContextMenu turning(Decision decision) {
    ContextMenu menu = new ContextMenu();
    for (DecisionStatus status : DecisionStatus.values()) {
      if (status != decision.facts().status()) {
        MenuItem item = new MenuItem(bench.text("loops.turn." + status.word()));
        item.setOnAction(pressed -> forms.turn(decision, status));
        menu.getItems().add(item);
      }
    }
    MenuItem change = new MenuItem(bench.text("loops.decision.change"));
    change.setOnAction(pressed -> forms.change(decision));
    MenuItem remove = new MenuItem(bench.text("loops.decision.remove"));
    remove.setOnAction(pressed -> model.remove(decision));
    menu.getItems().addAll(change, remove);
    return menu;
  }
}
