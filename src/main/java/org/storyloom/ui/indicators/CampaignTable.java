package org.storyloom.ui.indicators;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Reading;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.chart.ShareBar;

/// What the campaign did: a card with a line for each site and a number for each metric. Pressing a
/// number shows its indicator.
final class CampaignTable extends VBox {
  private static final double NAME = 132;

  private final Bench bench;
  private final Figures figures;
  private final Consumer<IndicatorId> choose;

  CampaignTable(Bench bench, Campaign campaign, Figures figures, Consumer<IndicatorId> choose) {
    super(10);
    this.bench = bench;
    this.figures = figures;
    this.choose = choose;
    GridPane grid = new GridPane();
    grid.getStyleClass().add("sl-indicators-card");
    ColumnConstraints name = new ColumnConstraints(NAME);
    grid.getColumnConstraints().add(name);
    for (int i = 0; i < campaign.metrics().size(); i++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(-1);
      share.setHgrow(Priority.ALWAYS);
      share.setPrefWidth(100);
      share.setMinWidth(64);
      grid.getColumnConstraints().add(share);
    }
    for (int r = 0; r < campaign.rows().size(); r++) {
      row(grid, r, campaign.metrics(), campaign.rows().get(r));
    }
    getChildren().addAll(SectionHead.section(bench.text("indicators.campaign")), grid);
  }

  private void row(GridPane grid, int number, List<Indicator> metrics, Campaign.Row row) {
    Label site = new Label(row.site());
    site.getStyleClass().add("sl-strong");
    VBox first = new VBox(site);
    dress(first, number, false);
    grid.add(first, 0, number);
    for (int i = 0; i < metrics.size(); i++) {
      Node cell = cell(metrics.get(i), row.site(), row.cells().get(i));
      dress((Region) cell, number, true);
      grid.add(cell, i + 1, number);
    }
  }

  private static void dress(Region cell, int row, boolean inside) {
    cell.getStyleClass().add("sl-indicators-cell");
    if (row > 0) {
      cell.getStyleClass().add("under");
    }
    if (inside) {
      cell.getStyleClass().add("inside");
    }
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  private Node cell(Indicator of, String site, Optional<Reading> reading) {
    boolean absent = reading.filter(one -> !one.figure().notReported()).isEmpty();
    String value =
        absent
            ? bench.text("indicators.none")
            : figures.bare(of, reading.orElseThrow().figure().value().orElseThrow());
    Label number = new Label(value);
    number.getStyleClass().add("sl-indicators-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Label name =
        new Label(
            absent ? bench.text("indicators.cell.absent", lower(of.name())) : lower(of.name()));
    name.getStyleClass().add("sl-note");
    name.setWrapText(true);
    VBox words = new VBox(2, number, name);
    if (of.isShare() && !absent) {
      double share = reading.orElseThrow().figure().value().orElseThrow() / 100;
      ShareBar bar = ShareBar.of(of.name() + ", " + value, Math.clamp(share, 0, 1));
      bar.setMinHeight(6);
      words.getChildren().add(bar);
    }
    return Pressable.of(
        words, String.join(", ", site, of.name(), value), () -> choose.accept(of.id()));
  }

  private static String lower(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }
}
