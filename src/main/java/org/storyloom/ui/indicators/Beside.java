package org.storyloom.ui.indicators;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.storyloom.finding.Finding;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Reading;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.sign.Relation;
import org.storyloom.ui.control.sign.Sign;

/// Beside the chart: which findings lean on the readings, each a press away, and what to know
/// before leaning on them.
final class Beside extends VBox {
  private final IndicatorsViewModel model;
  private final Bench bench;

  Beside(IndicatorsViewModel model, Indicator of, Figures figures) {
    super(8);
    this.model = model;
    bench = model.bench();
    List<Finding> carried = model.numbers().carried(of.id());
    getChildren().add(group("indicators.carried"));
    carried.forEach(finding -> getChildren().add(finding(finding, of)));
    if (carried.isEmpty()) {
      getChildren().add(quiet(bench.text("indicators.carried.none")));
    }
    Set<String> care = care(of, figures);
    if (!care.isEmpty()) {
      Label head = group("indicators.care");
      VBox.setMargin(head, new javafx.geometry.Insets(8, 0, 0, 0));
      getChildren().add(head);
      care.forEach(words -> getChildren().add(plain(words)));
    }
  }

  private HBox finding(Finding finding, Indicator of) {
    List<Numbers.Leaning> leanings =
        model.numbers().of(of.id()).stream()
            .flatMap(reading ->
                model.numbers().leanings().getOrDefault(reading.id(), List.of()).stream())
            .filter(one -> one.finding().equals(finding))
            .toList();
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    leanings.forEach(one -> counts.merge(Relation.valueOf(one.relation().name()), 1, Integer::sum));
    Relation relation = counts.keySet().iterator().next();
    String how =
        counts.entrySet().stream()
            .map(one -> bench.text("indicators.leans", how(one.getKey()), one.getValue()))
            .collect(Collectors.joining(" · "));
    Label claim =
        plain(bench.text("indicators.finding", finding.number()) + "  " + finding.claim());
    VBox words = new VBox(1, claim, quiet(how));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox row = new HBox(8, Sign.of(relation, how(relation)), words);
    row.getStyleClass().add("sl-indicators-finding");
    return Pressable.of(row, claim.getText() + ", " + how, () -> model.toFinding(finding));
  }

  private String how(Relation relation) {
    return bench.text("indicators.relation." + relation.name().toLowerCase(Locale.ROOT));
  }

  /// The indicator's own note, then each note on a reading with whom it is about, once.
  private Set<String> care(Indicator of, Figures figures) {
    Set<String> care = new LinkedHashSet<>();
    if (!of.facts().note().isBlank()) {
      care.add(of.facts().note());
    }
    List<Reading> readings = model.numbers().of(of.id());
    if (of.isShare()
        && readings.stream()
            .anyMatch(reading ->
                reading.figure().denominator() == null && !reading.figure().notReported())) {
      care.add(bench.text("indicators.care.n"));
    }
    readings.stream()
        .filter(reading -> reading.figure().notReported())
        .forEach(reading -> care.add(bench.text("indicators.care.absent", figures.where(reading))));
    readings.stream()
        .map(Reading::quality)
        .filter(words -> !words.isBlank())
        .forEach(words -> care.add(sentence(words)));
    return care;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private Label group(String key) {
    Label head = new Label(bench.text(key));
    head.getStyleClass().add("sl-group");
    return head;
  }

  private static Label plain(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label quiet(String words) {
    Label label = plain(words);
    label.getStyleClass().add("sl-muted");
    return label;
  }
}
