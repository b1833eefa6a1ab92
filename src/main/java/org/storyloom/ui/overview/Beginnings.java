package org.storyloom.ui.overview;

import java.io.File;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.EmptyState;
import org.storyloom.ui.control.StepRow;

/// A study without words: what begins here, where to drop files, and the first four steps.
final class Beginnings {
  private final OverviewViewModel model;
  private final Bench bench;
  private final Runnable plan;

  /// @param plan opens the sheet of phases and sites
  Beginnings(OverviewViewModel model, Runnable plan) {
    this.model = model;
    bench = model.bench();
    this.plan = plan;
  }

  Node node(Page page) {
    Page.Beginning done = page.beginning().orElseThrow();
    EmptyState empty =
        new EmptyState(bench.text("overview.begin.title"), bench.text("overview.begin.facts"));
    empty.drop(
        new EmptyState.DropWords(
            bench.text("overview.begin.drop"),
            bench.text("overview.begin.or"),
            bench.text("overview.begin.choose"),
            bench.text("overview.begin.keys"),
            bench.text("overview.begin.kinds")),
        model::choose,
        board -> model.bring(board.getFiles().stream().map(File::toPath).toList()));
    empty.steps(
        List.of(
            step(1, done.named(), "name", named(page, done), model::name),
            step(2, done.sited(), "plan", bench.text("overview.step.plan.facts"), plan),
            step(
                3,
                done.themed(),
                "themes",
                bench.text("overview.step.themes.facts"),
                model::toThemes),
            step(
                4,
                done.consented(),
                "consent",
                bench.text("overview.step.consent.facts"),
                model::toConsent)));
    StackPane middle = new StackPane(empty);
    StackPane.setAlignment(empty, Pos.CENTER);
    middle.setPadding(new Insets(32, 48, 32, 48));
    empty.setMaxHeight(StackPane.USE_PREF_SIZE);
    return middle;
  }

  private String named(Page page, Page.Beginning done) {
    return done.named()
        ? bench.text("overview.step.name.done", page.head().title())
        : bench.text("overview.step.name.facts");
  }

  private StepRow step(int number, boolean done, String name, String facts, Runnable does) {
    boolean first = number == 1 && done;
    String act = first ? ".again" : ".do";
    Button button = new Button(bench.text("overview.step." + name + act));
    button.setMinWidth(Button.USE_PREF_SIZE);
    if (first) {
      button.getStyleClass().add("flat");
    }
    button.setOnAction(pressed -> does.run());
    button.setAccessibleText(button.getText() + ", " + bench.text("overview.step." + name));
    return new StepRow(
        number,
        done,
        bench.text("overview.step.done"),
        bench.text("overview.step." + name),
        facts,
        button);
  }
}
