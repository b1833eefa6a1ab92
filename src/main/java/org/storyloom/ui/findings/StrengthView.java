package org.storyloom.ui.findings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Relation;
import org.storyloom.finding.Voices;
import org.storyloom.learningloop.Decision;
import org.storyloom.study.Coder;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.Convergence;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.evidence.Shown;
import org.storyloom.ui.bench.evidence.ShownFinding;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.KeyCap;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.sign.VoiceDots;

/// How strong the open finding is: the separate voices behind it, how each strand stands to it, the
/// judgement with its reasons, and what was decided because of it.
final class StrengthView extends VBox {
  private static final int MOST_DOTS = 40;

  private final Bench bench;
  private final Wording wording;
  private final FindingsViewModel model;
  private final Runnable judge;

  StrengthView(FindingsViewModel model, Runnable judge) {
    this.model = model;
    this.judge = judge;
    bench = model.bench();
    wording = model.wording();
    getStyleClass().add("sl-strength-panel");
    model.openProperty().subscribe(open -> draw());
  }

  private void draw() {
    getChildren().clear();
    model
        .openProperty()
        .get()
        .ifPresent(open -> {
          getChildren()
              .addAll(
                  SectionHead.section(bench.text("findings.strong")),
                  voices(open.shown()),
                  new Separator(),
                  strands(open.shown()),
                  new Separator(),
                  judgement(open.shown()));
          if (!open.decisions().isEmpty()) {
            getChildren().addAll(new Separator(), decisions(open));
          }
        });
  }

  private Node voices(ShownFinding shown) {
    Voices voices = shown.voices();
    int links =
        (int)
            shown.evidence(Relation.SUPPORTS).stream()
                .filter(Shown.Words.class::isInstance)
                .count();
    Label number = new Label(Integer.toString(voices.people()));
    number.getStyleClass().add("sl-big-number");
    number.setMinWidth(USE_PREF_SIZE);
    Label words = note(bench.text("findings.voices", voices.people(), links));
    HBox line = new HBox(10, number, words);
    line.setAlignment(Pos.CENTER_LEFT);
    int repeats = Math.max(0, links - voices.people() - voices.answers());
    VBox all = new VBox(6, line);
    if (voices.people() + repeats > 0 && voices.people() + repeats <= MOST_DOTS) {
      all.getChildren()
          .add(
              new VoiceDots(
                  voices.people(),
                  repeats,
                  bench.text("findings.voices.spoken", voices.people(), repeats)));
    }
    if (repeats > 0) {
      all.getChildren().add(note(bench.text("findings.voices.repeats", repeats)));
    }
    all.getChildren().add(note(wording.voices(voices, shown.asked())));
    return all;
  }

  private Node strands(ShownFinding shown) {
    VBox all = new VBox(4, head(bench.text("findings.strands")));
    for (Cell cell : shown.cells()) {
      Label name = new Label(bench.plan().strand(cell.strand()).map(one -> one.name()).orElse(""));
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      Convergence said = cell.rating().orElse(cell.proposed());
      HBox line = new HBox(8, name, between);
      boolean absent = said == Convergence.NOT_ASKED || said == Convergence.NOT_CODED_YET;
      if (cell.rating().isEmpty() && !absent) {
        Label proposed =
            new Label(
                bench.text(
                    cell.disputed() ? "findings.strand.disputed" : "findings.strand.proposed"));
        proposed.getStyleClass().add("sl-least");
        line.getChildren().add(proposed);
      }
      line.getChildren().add(wording.sign(said, 14));
      line.setAlignment(Pos.CENTER_LEFT);
      all.getChildren().add(line);
    }
    Hyperlink beside = new Hyperlink(bench.text("findings.strands.beside"));
    beside.setOnAction(
        pressed -> bench.go(new Place.OfThing(PaneId.TRIANGULATE, shown.finding().id().value())));
    all.getChildren().add(beside);
    return all;
  }

  private Node judgement(ShownFinding shown) {
    VBox all = new VBox(6, head(bench.text("findings.judgement")));
    Optional<Judgement> last = shown.judgement();
    if (last.isEmpty()) {
      all.getChildren().add(note(bench.text("findings.judgement.none")));
    } else {
      Judgement one = last.get();
      String by = bench.plan().coder(one.by()).map(Coder::name).orElse("");
      String who =
          by.isEmpty()
              ? wording.day(one.at())
              : bench.text("findings.judged.by", by, wording.day(one.at()));
      HBox line = new HBox(6, wording.bars(one.strength()), note(who));
      line.setAlignment(Pos.CENTER_LEFT);
      Label reasons = new Label(one.reasons());
      reasons.setWrapText(true);
      reasons.setMinHeight(USE_PREF_SIZE);
      all.getChildren()
          .addAll(line, note(bench.text("findings.judged.at", one.position())), reasons);
    }
    Button act =
        new Button(bench.text(last.isEmpty() ? "findings.judge.first" : "findings.judge.again"));
    act.setGraphic(new KeyCap("J"));
    act.getStyleClass().add("accent");
    act.setContentDisplay(javafx.scene.control.ContentDisplay.TEXT_ONLY);
    act.setOnAction(pressed -> judge.run());
    FlowPane acts = new FlowPane(8, 6, act);
    act.setMinWidth(USE_PREF_SIZE);
    if (last.isPresent() && shown.stale()) {
      Button stands = new Button(bench.text("findings.stands"));
      stands.setOnAction(pressed -> model.confirm());
      acts.getChildren().add(stands);
    }
    acts.getStyleClass().add("sl-strength-acts");
    all.getChildren().add(acts);
    return all;
  }

  private Node decisions(OpenFinding open) {
    VBox all = new VBox(6, head(bench.text("findings.decided")));
    for (Decision decision : open.decisions()) {
      Hyperlink what = new Hyperlink(decision.facts().what());
      what.setWrapText(true);
      what.getStyleClass().addAll("sl-evidence-place", "sl-evidence-said");
      what.setOnAction(
          pressed -> bench.go(new Place.OfThing(PaneId.LOOPS, decision.loop().value())));
      all.getChildren()
          .addAll(
              what,
              note(
                  bench.text(
                      "findings.decided." + decision.facts().status().word(),
                      decision.facts().owner())));
    }
    return all;
  }

  private static Label head(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-strong");
    return label;
  }

  private static Label note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
