package org.storyloom.ui.loops;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.Votes;
import org.storyloom.study.Strand;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.Convergence;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;
import org.storyloom.ui.control.chart.IntervalChart;

/// A loop on the wall: one finding at a time, in letters that the last row can read, with nothing
/// but what partners may see, and how much of it stays out.
final class WorkshopView extends BorderPane {
  private static final double RIGHT = 470;

  /// From here on there is room for the numbers of two indicators.
  private static final double TALL = 1000;

  private final Bench bench;
  private final Wording wording;
  private final LoopsViewModel model;

  WorkshopView(LoopsViewModel model) {
    this.model = model;
    bench = model.bench();
    wording = model.wording();
    getStyleClass().addAll("sl-workshop", "sl-panel");
    setFocusTraversable(true);
    model.slidesProperty().subscribe(slides -> draw());
    model.findingProperty().subscribe(finding -> draw());
    heightProperty().map(height -> height.doubleValue() < TALL).subscribe(low -> draw());
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            requestFocus();
          }
        });
  }

  private void draw() {
    Optional<Slides> all = model.slidesProperty().get();
    if (all.isEmpty()) {
      setCenter(null);
      return;
    }
    Slides slides = all.get();
    Optional<Slides.Slide> slide =
        slides.slides().stream()
            .filter(one -> model.findingProperty().get().equals(Optional.of(one.finding())))
            .findFirst()
            .or(() -> slides.slides().stream().findFirst());
    setTop(top(slides.loop()));
    setCenter(
        slide
            .map(this::slide)
            .orElseGet(() -> words(bench.text("loops.wall.nothing"), "sl-wall-claim")));
    setBottom(foot(slides, slide));
  }

  private Node top(LearningLoop loop) {
    Label name = words(bench.text("loops.wall.loop", loop.ordinal()), "sl-wall-strong");
    LocalDate held = loop.facts().held();
    Label title =
        words(
            held == null
                ? loop.title()
                : bench.text("loops.wall.held", loop.title(), wording.longDay(held)),
            "sl-wall-small");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox top = new HBox(14, name, title, between);
    top.setAlignment(Pos.BASELINE_LEFT);
    List<String> steps = List.of("loops.what", "loops.sowhat", "loops.nowwhat");
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0) {
        top.getChildren().add(Icon.text(Feather.CHEVRON_RIGHT));
      }
      top.getChildren()
          .add(words(bench.text(steps.get(i)), i == 1 ? "sl-wall-here" : "sl-wall-small"));
    }
    top.getStyleClass().add("sl-wall-top");
    return top;
  }

  private Node slide(Slides.Slide slide) {
    Label claim = words(slide.claim(), "sl-wall-claim");
    claim.setMinHeight(USE_PREF_SIZE);
    VBox left = new VBox();
    left.getStyleClass().add("sl-wall-quotes");
    slide.quotes().forEach(quote -> left.getChildren().add(quote(quote)));
    if (slide.quotes().isEmpty()) {
      left.getChildren().add(words(bench.text("loops.wall.wordless"), "sl-wall-small"));
    }
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    VBox right = new VBox();
    right.getStyleClass().add("sl-wall-right");
    right.setMinWidth(RIGHT);
    right.setMaxWidth(RIGHT);
    right.getChildren().addAll(figures(slide));
    right.getChildren().addAll(strands(slide.cells()), votes(slide.votes()));
    HBox body = new HBox(left, right);
    body.getStyleClass().add("sl-wall-body");
    VBox all = new VBox(claim, body);
    all.getStyleClass().add("sl-wall-slide");
    return all;
  }

  private Node quote(Slides.Quote quote) {
    Label said = words(quote.words(), "sl-wall-quote");
    String who =
        bench.text(
            "loops.wall.said",
            wording.word(quote.relation()),
            bench.text("loops.kind." + quote.kind()),
            quote.by());
    Label by = words(who, "sl-wall-small");
    by.setGraphic(wording.sign(quote.relation(), 16));
    VBox block = new VBox(said, by);
    block.getStyleClass().add("sl-wall-block");
    quote.hue().wear(block);
    return block;
  }

  private List<Node> figures(Slides.Slide slide) {
    Map<String, List<Slides.Figure>> groups = new LinkedHashMap<>();
    slide
        .figures()
        .forEach(
            one -> groups.computeIfAbsent(one.indicator(), name -> new ArrayList<>()).add(one));
    List<Node> nodes = new ArrayList<>();
    groups.entrySet().stream()
        .limit(getHeight() < TALL ? 1 : 2)
        .forEach(group -> nodes.add(figures(group.getKey(), group.getValue())));
    return nodes;
  }

  private Node figures(String indicator, List<Slides.Figure> figures) {
    VBox box = new VBox(4, words(indicator, "sl-wall-strong"));
    String asked =
        figures.stream()
            .map(Slides.Figure::asked)
            .filter(words -> !words.isBlank())
            .distinct()
            .collect(Collectors.joining(", "));
    if (!asked.isEmpty()) {
      box.getChildren().add(words(asked, "sl-wall-small"));
    }
    boolean chart = figures.stream().allMatch(one -> one.interval().isPresent() && !one.few());
    if (chart) {
      List<IntervalChart.Row> rows =
          figures.stream()
              .map(one ->
                  new IntervalChart.Row(
                      one.where(),
                      one.number(),
                      one.interval().orElseThrow().low(),
                      one.interval().orElseThrow().high(),
                      one.value(),
                      wording.end(one.interval().orElseThrow().low()),
                      wording.end(one.interval().orElseThrow().high())))
              .toList();
      IntervalChart picture =
          new IntervalChart(indicator, rows, true, tick -> bench.text("loops.wall.tick", tick));
      picture.getStyleClass().add("sl-wall-chart");
      box.getChildren().add(picture);
    } else {
      for (Slides.Figure one : figures) {
        Label where = words(one.where(), "sl-wall-plain");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label value =
            words(one.few() ? bench.text("loops.wall.few") : one.value(), "sl-wall-number");
        HBox line = new HBox(10, where, between, value);
        line.setAlignment(Pos.BASELINE_LEFT);
        box.getChildren().add(line);
      }
    }
    return box;
  }

  /// The strands by what they say, those that say the same on one line.
  private Node strands(List<Cell> cells) {
    Map<Convergence, List<String>> said = new LinkedHashMap<>();
    for (Convergence one :
        List.of(
            Convergence.DISSONANCE,
            Convergence.AGREEMENT,
            Convergence.PARTIAL_AGREEMENT,
            Convergence.SILENCE)) {
      for (Cell cell : cells) {
        if (cell.rating().orElse(cell.proposed()) == one) {
          said.computeIfAbsent(one, key -> new ArrayList<>())
              .add(bench.plan().strand(cell.strand()).map(Strand::name).orElse(""));
        }
      }
    }
    VBox box = new VBox(10);
    said.forEach((verdict, names) -> {
      Label label = words(String.join(", ", names), "sl-wall-plain");
      label.setWrapText(true);
      HBox.setHgrow(label, Priority.ALWAYS);
      label.setMaxWidth(Double.MAX_VALUE);
      Label word = words(bench.text("loops.wall.verdict." + verdict.word()), "sl-wall-small");
      word.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(14, wording.sign(verdict, 20), label, word);
      line.setAlignment(Pos.CENTER_LEFT);
      box.getChildren().add(line);
    });
    return box;
  }

  private Node votes(Votes votes) {
    HBox cards =
        new HBox(
            12,
            card(votes.agree(), "loops.wall.yes", "1"),
            card(votes.unsure(), "loops.wall.unsure", "2"),
            card(votes.object(), "loops.wall.no", "3"));
    return new VBox(10, words(bench.text("loops.match"), "sl-wall-strong"), cards);
  }

  private Node card(int count, String word, String key) {
    Label number = words(Integer.toString(count), "sl-wall-count");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(number, between, new KeyCap(key));
    VBox card = new VBox(head, words(bench.text(word), "sl-wall-small"));
    card.getStyleClass().add("sl-wall-card");
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(0);
    card.setAccessibleText(bench.text(word) + ": " + count);
    return card;
  }

  private Node foot(Slides slides, Optional<Slides.Slide> slide) {
    int at = slide.map(slides.slides()::indexOf).orElse(-1) + 1;
    Label where =
        words(bench.text("loops.wall.at", at, slides.slides().size()), "sl-wall-foot-words");
    Label out = words(bench.text("loops.wall.out", slides.out()), "sl-wall-foot-words");
    out.setGraphic(Icon.text(Feather.SHIELD));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox foot =
        new HBox(
            22,
            where,
            KeyCap.does("Right", bench.text("loops.wall.next")),
            KeyCap.does("O", bench.text("loops.wall.objection")),
            KeyCap.does("D", bench.text("loops.wall.decision")),
            between,
            out,
            KeyCap.does("Esc", bench.text("loops.wall.desk")));
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("sl-wall-foot");
    return foot;
  }

  private static Label words(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
