package org.storyloom.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingStatus;
import org.storyloom.study.DomainId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.PlanPart;
import org.storyloom.study.QuestionId;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Wording;

/// Asks for a finding: its claim, which question it answers, in which phase, of which change
/// domain, for whom it holds and how far it has come.
final class FindingForm extends VBox {
  private static final double WIDE = 500;

  private final Bench bench;
  private final TextArea claim = new TextArea();
  private final ComboBox<Part> question;
  private final ComboBox<Part> phase;
  private final ComboBox<Part> domain;
  private final TextField holdsFor = new TextField();
  private final ComboBox<Status> status = new ComboBox<>();
  private final String together;
  private final GridPane grid = new GridPane();

  /// @param facts where the fields begin
  /// @param act what the button says
  FindingForm(Bench bench, FindingFacts facts, String act, Consumer<FindingFacts> then) {
    this.bench = bench;
    together = facts.together();
    StudyPlan plan = bench.plan();
    question = choice(plan.questions(), plan.question(facts.question()));
    phase = choice(plan.phases(), plan.phase(facts.phase()));
    domain = choice(plan.domains(), plan.domain(facts.domain()));
    setSpacing(12);
    setPrefWidth(WIDE);
    claim.setText(facts.claim());
    claim.setWrapText(true);
    claim.setPrefRowCount(3);
    claim.setPromptText(bench.text("findings.form.claim.prompt"));
    claim.setAccessibleText(bench.text("findings.form.claim"));
    claim.getStyleClass().add("sl-claim-field");
    holdsFor.setText(facts.holdsFor());
    Wording wording = new Wording(bench.messages());
    for (FindingStatus one : FindingStatus.values()) {
      Status choice = new Status(wording.word(one), one);
      status.getItems().add(choice);
      if (one == facts.status()) {
        status.setValue(choice);
      }
    }
    grid.setHgap(12);
    grid.setVgap(8);
    field("findings.form.question", question);
    field("findings.form.phase", phase);
    field("findings.form.domain", domain);
    field("findings.form.holds", holdsFor);
    field("findings.form.status", status);
    Button does = new Button(act);
    does.getStyleClass().add("accent");
    does.disableProperty().bind(claim.textProperty().map(String::isBlank));
    does.setOnAction(pressed -> {
      bench.dialogs().close();
      then.accept(said());
    });
    HBox foot = new HBox(does);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(claim, grid, foot);
  }

  private void field(String words, javafx.scene.control.Control control) {
    Label label = new Label(bench.text(words));
    label.getStyleClass().add("sl-muted");
    label.setMinWidth(USE_PREF_SIZE);
    control.setAccessibleText(bench.text(words));
    control.setMaxWidth(Double.MAX_VALUE);
    GridPane.setHgrow(control, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, (Node) control);
  }

  private ComboBox<Part> choice(List<? extends PlanPart> parts, Optional<? extends PlanPart> now) {
    ComboBox<Part> box = new ComboBox<>();
    List<Part> all = new ArrayList<>();
    all.add(new Part(bench.text("findings.form.none"), Optional.empty()));
    parts.forEach(part -> all.add(new Part(part.name(), Optional.of(part))));
    box.getItems().setAll(all);
    box.setValue(
        all.stream()
            .filter(one -> one.part().map(PlanPart::id).equals(now.map(PlanPart::id)))
            .findFirst()
            .orElse(all.getFirst()));
    return box;
  }

  private FindingFacts said() {
    return new FindingFacts(
        claim.getText().strip(),
        question.getValue().part().map(part -> (QuestionId) part.id()).orElse(null),
        phase.getValue().part().map(part -> (PhaseId) part.id()).orElse(null),
        domain.getValue().part().map(part -> (DomainId) part.id()).orElse(null),
        holdsFor.getText().strip(),
        status.getValue().status(),
        together);
  }

  private record Part(String words, Optional<PlanPart> part) {
    @Override
    public String toString() {
      return words;
    }
  }

  private record Status(String words, FindingStatus status) {
    @Override
    public String toString() {
      return words;
    }
  }
}
