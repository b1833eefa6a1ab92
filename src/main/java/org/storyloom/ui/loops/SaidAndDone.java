package org.storyloom.ui.loops;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.DecisionFacts;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Icon;

/// What we said and what we did: the decisions of the loop before, and what became of them.
final class SaidAndDone extends GridPane {
  private static final int MOST_DAYS = 60;

  private final Bench bench;
  private final Wording wording;
  private final LocalDate today;

  SaidAndDone(LoopsViewModel model, int before, List<Decision> said) {
    bench = model.bench();
    wording = model.wording();
    today = model.today();
    getStyleClass().add("sl-said");
    getColumnConstraints().addAll(share(46), share(38), share(16));
    addRow(
        0,
        head(bench.text("loops.said", before)),
        head(bench.text("loops.did")),
        head(bench.text("loops.check")));
    for (int i = 0; i < said.size(); i++) {
      DecisionFacts facts = said.get(i).facts();
      Label did =
          cell(facts.outcome().isBlank() ? bench.text("loops.did.nothing") : facts.outcome());
      if (facts.outcome().isBlank()) {
        did.getStyleClass().add("sl-muted");
      }
      addRow(i + 1, cell(facts.what()), did, check(said.get(i)));
    }
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private Node check(Decision decision) {
    Label label = standing(decision, bench, wording, today);
    label.getStyleClass().add("sl-said-cell");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMaxHeight(Double.MAX_VALUE);
    return label;
  }

  /// How a decision stands: done, dropped, late by so many days or since a day, or due on a day.
  static Label standing(Decision decision, Bench bench, Wording wording, LocalDate today) {
    boolean late = decision.late(today);
    Label label =
        switch (decision.facts().status()) {
          case DONE -> new Label(bench.text("loops.done"), Icon.text(Feather.CHECK));
          case DROPPED -> new Label(bench.text("loops.dropped"), Icon.text(Feather.SLASH));
          case OPEN ->
              new Label(
                  due(decision.facts().due(), late, bench, wording, today),
                  Icon.text(late ? Feather.CLOCK : Feather.CALENDAR));
        };
    label.getStyleClass().addAll("sl-standing", decision.facts().status().word());
    label.setWrapText(true);
    if (late) {
      label.getStyleClass().addAll("sl-warn", "sl-stale");
    }
    label.setAlignment(Pos.CENTER_LEFT);
    return label;
  }

  private static String due(
      @Nullable LocalDate due, boolean late, Bench bench, Wording wording, LocalDate today) {
    if (due == null) {
      return bench.text("loops.undated");
    }
    int days = (int) ChronoUnit.DAYS.between(due, today);
    if (!late) {
      return bench.text("loops.due", wording.day(due));
    }
    return days <= MOST_DAYS
        ? bench.text("loops.late", days)
        : bench.text("loops.late.since", wording.longDay(due));
  }

  private static Label head(String words) {
    Label label = cell(words);
    label.getStyleClass().add("sl-note");
    return label;
  }

  private static Label cell(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-said-cell");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMaxHeight(Double.MAX_VALUE);
    label.setAlignment(Pos.TOP_LEFT);
    return label;
  }
}
