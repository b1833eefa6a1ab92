package org.storyloom.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Card;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.chart.BarsAndLine;
import org.storyloom.ui.control.chart.DumbbellChart;
import org.storyloom.ui.control.chart.PhaseTimeline;
import org.storyloom.ui.control.chart.Picture;
import org.storyloom.ui.control.chart.PictureBox;

/// How a study stands: title, phases, where somebody left off, three columns and two pictures.
final class Standings {
  private static final double WIDEST = 1320;
  private static final double GAP = 36;

  private final OverviewViewModel model;
  private final Bench bench;

  Standings(OverviewViewModel model) {
    this.model = model;
    bench = model.bench();
  }

  Node node(Page page) {
    VBox all = new VBox(24, head(page.head()));
    if (!page.phases().isEmpty()) {
      all.getChildren()
          .add(new PhaseTimeline(page.phases(), phase -> model.go(new Place.Whole(PaneId.LOOPS))));
    }
    page.goOn().ifPresent(last -> all.getChildren().add(goOn(last)));
    all.getChildren()
        .add(
            columns(
                List.of(
                    column(bench.text("overview.news"), page.news()),
                    column(bench.text("overview.waiting"), page.waiting()),
                    column(bench.text("overview.uncoded"), page.uncoded()))));
    List<Node> pictures = new ArrayList<>();
    page.bySite().ifPresent(themes -> pictures.add(themes(themes)));
    page.against().ifPresent(reach -> pictures.add(reach(reach)));
    if (!pictures.isEmpty()) {
      all.getChildren().add(columns(pictures));
    }
    all.setMaxWidth(WIDEST);
    StackPane middle = new StackPane(all);
    StackPane.setAlignment(all, Pos.TOP_CENTER);
    middle.setPadding(new Insets(26, 48, 32, 48));
    return middle;
  }

  private static Node head(Page.Head head) {
    Label title = label(head.title(), "sl-study-title");
    title.setWrapText(true);
    VBox left = new VBox(2, title);
    if (!head.purpose().isEmpty()) {
      Label purpose = label(head.purpose(), "sl-muted");
      purpose.setWrapText(true);
      purpose.setMaxWidth(680);
      left.getChildren().add(purpose);
    }
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    Label counts = label(head.counts(), "sl-muted");
    Label coders = label(head.coders(), "sl-muted");
    VBox right = new VBox(2, counts, coders);
    right.setAlignment(Pos.BOTTOM_RIGHT);
    right.setMinWidth(Region.USE_PREF_SIZE);
    counts.setTextAlignment(TextAlignment.RIGHT);
    return new HBox(24, left, right);
  }

  private Node goOn(Page.GoOn last) {
    Label where = label(last.where(), "sl-strong");
    Label when = label(last.when(), "sl-muted");
    Label quote = label(last.quote(), "sl-quote");
    quote.setWrapText(true);
    VBox middle = new VBox(4, new HBox(8, where, when), quote);
    HBox.setHgrow(middle, Priority.ALWAYS);
    Button go = new Button(bench.text("overview.go.on"));
    go.getStyleClass().add("accent");
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setOnAction(pressed -> model.go(last.place()));
    HBox line = new HBox(14, Icon.rail(Feather.EDIT_3), middle, go, new KeyCap("Enter"));
    line.setAlignment(Pos.CENTER_LEFT);
    Card card = new Card(line).quiet();
    card.getStyleClass().add("sl-overview-go-on");
    return card;
  }

  private static Node columns(List<Node> columns) {
    GridPane grid = new GridPane();
    grid.setHgap(GAP);
    for (int i = 0; i < columns.size(); i++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(100.0 / columns.size());
      grid.getColumnConstraints().add(share);
      grid.add(columns.get(i), i, 0);
      GridPane.setValignment(columns.get(i), VPos.TOP);
    }
    return grid;
  }

  private Node column(String name, Page.Column column) {
    SectionHead head = SectionHead.section(name).fact(column.fact());
    if (column.urgent()) {
      head.getChildren().addFirst(Icon.button(Feather.CLOCK));
      head.getStyleClass().add("sl-overview-urgent");
      head.getStyleClass().add("sl-centred");
    }
    VBox rows = new VBox();
    rows.getStyleClass().addAll("sl-ruled", "sl-overview-rows");
    column.items().forEach(item -> rows.getChildren().add(OverviewRow.of(item, model::go)));
    if (column.items().isEmpty()) {
      Label nothing = label(column.nothing(), "sl-muted");
      nothing.setWrapText(true);
      nothing.getStyleClass().add("sl-overview-nothing");
      rows.getChildren().add(nothing);
    }
    return new VBox(10, head, rows);
  }

  private Node themes(Page.ThemesBySite themes) {
    String name = bench.text("overview.by.site.fact", themes.square(), themes.circle());
    DumbbellChart chart =
        new DumbbellChart(
            bench.text("overview.by.site") + ", " + name,
            List.of(themes.square(), themes.circle()),
            themes.rows(),
            value -> bench.text("overview.rate", value));
    return box(bench.text("overview.by.site"), name, chart);
  }

  private Node reach(Page.AgainstReach reach) {
    BarsAndLine chart =
        new BarsAndLine(
                bench.text("overview.against") + ", " + reach.where(),
                reach.points(),
                reach.bars(),
                reach.line())
            .heads(
                bench.text("overview.against.day"),
                bench.text("overview.against.bars"),
                reach.curve());
    return box(bench.text("overview.against"), reach.where(), chart);
  }

  private PictureBox box(String head, String fact, Picture picture) {
    return new PictureBox(
        new PictureBox.Words(
            head, fact, bench.text("overview.as.table"), bench.text("overview.as.picture")),
        picture);
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
