package org.storyloom.ui.bundles;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Rule;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.HeldBackRow;
import org.storyloom.ui.control.SectionHead;

/// What the chosen level holds back: rule, what it means, how many, and the one act that helps.
/// Never the content.
final class HeldList extends VBox {
  private final BundlesViewModel model;
  private final Bench bench;

  HeldList(BundlesViewModel model) {
    this.model = model;
    bench = model.bench();
    getStyleClass().add("sl-bundles-held");
    model.levelProperty().subscribe(level -> draw());
    model.shownProperty().subscribe(shown -> draw());
  }

  private void draw() {
    getChildren().clear();
    model.chosen().ifPresent(this::draw);
  }

  private void draw(BundlesReading.AtLevel level) {
    String word = model.levelProperty().get().word();
    int all = level.held().stream().mapToInt(BundlesReading.HeldByRule::count).sum();
    getChildren()
        .add(
            SectionHead.section(bench.text("bundles.held.from." + word))
                .fact(bench.text("bundles.held.sum", all, level.held().size())));
    if (level.held().isEmpty()) {
      Label nothing = new Label(bench.text("bundle.disclosure.nothing"));
      nothing.getStyleClass().add("sl-muted");
      getChildren().add(nothing);
    }
    for (BundlesReading.HeldByRule one : level.held()) {
      getChildren().add(row(one));
    }
  }

  private HeldBackRow row(BundlesReading.HeldByRule held) {
    String rule = held.rule().word();
    String name = bench.text("bundle.rule." + rule);
    String means = bench.text("bundle.rule." + rule + ".means", Gate.SMALLEST);
    String act = act(held.rule());
    if (act.isEmpty()) {
      return HeldBackRow.withoutException(
          icon(held.rule()), name, means, count(held), bench.text("bundles.noException"));
    }
    return HeldBackRow.withAct(
        icon(held.rule()), name, means, count(held), bench.text(act), model::toSafeguards);
  }

  private String count(BundlesReading.HeldByRule held) {
    List<String> parts = new ArrayList<>();
    held.things()
        .forEach((thing, count) -> parts.add(bench.text("bundles.count." + thing.word(), count)));
    return String.join("\n", parts);
  }

  /// The key of the act that helps; empty where the rule has no exception.
  private static String act(Rule rule) {
    return switch (rule) {
      case CONSENT, CONSENT_EXPIRED -> "bundles.act.ask";
      case CONSENT_NOT_RECORDED -> "bundles.act.record";
      case HELD_BY_HAND -> "bundles.act.letOut";
      case RECOGNISABLE -> "bundles.act.replace";
      case WORDS_GONE, FINDABLE_QUOTE, SMALL_CELL, RESTS_ON_HELD -> "";
    };
  }

  private static Feather icon(Rule rule) {
    return switch (rule) {
      case CONSENT, CONSENT_NOT_RECORDED -> Feather.USER_X;
      case CONSENT_EXPIRED -> Feather.CLOCK;
      case HELD_BY_HAND -> Feather.LOCK;
      case RECOGNISABLE -> Feather.EYE;
      case WORDS_GONE -> Feather.SCISSORS;
      case FINDABLE_QUOTE -> Feather.SEARCH;
      case SMALL_CELL -> Feather.HASH;
      case RESTS_ON_HELD -> Feather.LINK;
    };
  }
}
