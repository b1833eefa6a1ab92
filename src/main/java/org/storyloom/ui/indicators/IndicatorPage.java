package org.storyloom.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Reading;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Breadth;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.chart.WaveChart;

/// The paper: what the campaign did, then the chosen indicator as a chart or as a table, with what
/// it carries and what to read with care beside it.
final class IndicatorPage extends ScrollPane {
  private static final double WIDEST = 1240;
  private static final double BESIDE = 252;

  /// How many metrics of the campaign stand side by side in the narrowest window.
  private static final int FEW = 6;

  private final IndicatorsViewModel model;
  private final Bench bench;
  private final VBox page = new VBox(20);

  IndicatorPage(IndicatorsViewModel model) {
    this.model = model;
    bench = model.bench();
    page.setMaxWidth(WIDEST);
    page.setMinHeight(Region.USE_PREF_SIZE);
    StackPane paper = new StackPane(page);
    StackPane.setAlignment(page, Pos.TOP_CENTER);
    paper.getStyleClass().addAll("sl-paper", "sl-indicators-paper");
    setContent(paper);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("sl-plain-scroll", "sl-paper", "sl-panel");
    setFocusTraversable(false);
    model.chosenProperty().subscribe(now -> draw());
    model.numbersProperty().subscribe(now -> draw());
    model.chartProperty().subscribe(now -> draw());
    bench.breadthProperty().subscribe(now -> draw());
  }

  /// Saves the chart of the chosen indicator.
  void save() {
    model
        .chosen()
        .ifPresent(of -> {
          Course course = Course.of(model.numbers().of(of.id()), model.figures());
          model.save(course, of, leaving -> chart(of, leaving).svg(860, 420));
        });
  }

  private void draw() {
    page.getChildren().clear();
    Figures figures = model.figures();
    Campaign.of(model.numbers(), figures)
        .ifPresent(campaign ->
            page.getChildren()
                .add(
                    new CampaignTable(
                        bench,
                        bench.breadthProperty().get().has(Breadth.SLIM)
                            ? campaign
                            : campaign.first(FEW),
                        figures,
                        model::settle)));
    model.chosen().ifPresent(of -> page.getChildren().add(chosen(of, figures)));
  }

  private Node chosen(Indicator of, Figures figures) {
    List<Reading> readings = model.numbers().of(of.id());
    Course course = Course.of(readings, figures);
    boolean drawn = model.chartProperty().get();
    boolean room = bench.breadthProperty().get().has(Breadth.NARROW);
    VBox left = new VBox(14);
    List<Node> below = new ArrayList<>();
    if (readings.isEmpty()) {
      left.getChildren().add(none(of));
    } else if (drawn) {
      left.getChildren().add(chart(of, course));
      if (course.skipped() > 0) {
        left.getChildren().add(note(bench.text("indicators.skipped", course.skipped())));
      }
      if (course.stops().size() > 1 || of.isShare()) {
        below.add(ReadingsTable.bySeries(bench, of, course, figures));
      }
    } else {
      left.getChildren().add(ReadingsTable.all(bench, of, readings, figures, model));
    }
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    Node beside = new Beside(model, of, figures);
    VBox all =
        new VBox(
            14, head(of, figures), room && drawn ? side(left, beside) : new VBox(16, left, beside));
    all.getChildren().addAll(below);
    return all;
  }

  private static Node side(Node left, Node beside) {
    ((Region) beside).setMinWidth(BESIDE);
    ((Region) beside).setMaxWidth(BESIDE);
    ((Region) beside).setPrefWidth(BESIDE);
    return new HBox(28, left, beside);
  }

  private Node head(Indicator of, Figures figures) {
    Label how = note(how(of));
    how.setMinWidth(Region.USE_PREF_SIZE);
    Button change = new Button("", Icon.button(Feather.EDIT_2));
    change.getStyleClass().addAll("flat", "sl-icon-button");
    change.setAccessibleText(bench.text("indicators.change"));
    change.setTooltip(new javafx.scene.control.Tooltip(bench.text("indicators.change") + "  F2"));
    change.setOnAction(
        pressed -> IndicatorForm.open(bench, Optional.of(of), facts -> model.change(of, facts)));
    SectionHead head = SectionHead.section(of.name(), how, change);
    head.getStyleClass().add("sl-centred");
    VBox box = new VBox(2, head);
    List<String> facts = new ArrayList<>();
    if (!of.facts().definition().isBlank()) {
      facts.add(of.facts().definition());
    }
    String course = figures.course(of);
    Label said = new Label(String.join("  ", facts));
    said.getStyleClass().add("sl-muted");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    if (!facts.isEmpty()) {
      box.getChildren().add(said);
    }
    if (!course.isEmpty()) {
      box.getChildren().add(note(course));
    }
    return box;
  }

  private String how(Indicator of) {
    if (of.isShare()) {
      return bench.text("indicators.bars");
    }
    return of.unit().equals("count")
        ? bench.text("indicators.unit.count")
        : bench.text("indicators.unit", of.unit());
  }

  private Node none(Indicator of) {
    Label none = new Label(bench.text("indicators.none.yet", of.name()));
    none.getStyleClass().add("sl-muted");
    none.setWrapText(true);
    return none;
  }

  private WaveChart chart(Indicator of, Course course) {
    Figures figures = model.figures();
    WaveChart chart =
        new WaveChart(
            bench.text("indicators.chart", of.name()),
            course.content(of, figures),
            value -> figures.bare(of, value));
    chart.setMinHeight(Region.USE_PREF_SIZE);
    return chart;
  }

  static Label note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    label.setWrapText(true);
    return label;
  }
}
