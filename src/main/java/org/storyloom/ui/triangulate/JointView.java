package org.storyloom.ui.triangulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.Relation;
import org.storyloom.study.StrandId;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.Convergence;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Shown;
import org.storyloom.ui.bench.evidence.ShownFinding;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Card;
import org.storyloom.ui.control.Chip;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;
import org.storyloom.ui.control.QuoteBlock;
import org.storyloom.ui.control.sign.CountedSign;

/// The finding one stands on: words at the left, how they stand to it in the middle, numbers at the
/// right, and below what they say taken together. Where one stands on a strand, its words and
/// numbers are shown; where it has none, all are.
final class JointView extends VBox {
  private static final double LOWEST = 306;
  private static final double HIGHEST = 460;
  private static final double MIDDLE = 168;
  private static final double NUMBERS = 430;
  private static final int MOST_WORDS = 12;

  private final Bench bench;
  private final Wording wording;
  private final TriangulateViewModel model;

  JointView(TriangulateViewModel model) {
    this.model = model;
    bench = model.bench();
    wording = model.wording();
    getStyleClass().addAll("sl-chrome", "sl-joint", "sl-panel");
    setMinHeight(LOWEST);
    setMaxHeight(HIGHEST);
    model.openProperty().subscribe(open -> draw());
    model.hereProperty().subscribe(here -> draw());
  }

  private void draw() {
    getChildren().clear();
    model
        .openProperty()
        .get()
        .ifPresent(open -> getChildren().setAll(head(open), body(open), foot(open)));
  }

  private Node head(ShownFinding open) {
    Label title = new Label(bench.text("triangulate.joint.title", open.finding().number()));
    title.getStyleClass().add("sl-section");
    title.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label voices = new Label(wording.voices(open.voices(), open.asked()));
    voices.getStyleClass().add("sl-note");
    voices.setMinWidth(0);
    Button links =
        new Button(
            bench.text("triangulate.joint.links", open.evidence().size()),
            Icon.button(Feather.CORNER_DOWN_RIGHT));
    links.getStyleClass().add("flat");
    links.setMinWidth(USE_PREF_SIZE);
    links.setOnAction(pressed -> model.links());
    HBox head = new HBox(10, title);
    model.cell().ifPresent(cell -> head.getChildren().add(chip(cell)));
    head.getChildren().addAll(between, voices, links, new KeyCap("L"));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node chip(Cell cell) {
    Convergence said = Held.Line.said(cell);
    String strand = model.strand().map(one -> one.name()).orElse("");
    Chip chip =
        Chip.of(
            wording.sign(said, 14),
            bench.text("triangulate.joint.verdict", strand, wording.word(said)));
    chip.setMinWidth(0);
    return chip;
  }

  private Node body(ShownFinding open) {
    VBox words = new VBox(12);
    List<Shown.Words> own = ofStrand(open.words());
    order(own).stream().limit(MOST_WORDS).forEach(one -> words.getChildren().add(quote(one)));
    if (own.isEmpty()) {
      words.getChildren().add(note(bench.text("triangulate.joint.wordless")));
    }
    words.setPadding(new Insets(0, 8, 0, 0));
    Node left = scrolled(words);
    HBox.setHgrow(left, Priority.ALWAYS);
    Node middle = middle(open);
    Region right = numbers(open);
    HBox body = new HBox(20, left, middle, right);
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private static ScrollPane scrolled(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("sl-plain-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinWidth(0);
    scroll.setPrefWidth(300);
    return scroll;
  }

  /// Those of the strand one stands on; all where it has none of these.
  private <S extends Shown> List<S> ofStrand(List<S> all) {
    Optional<StrandId> strand = model.hereProperty().get().flatMap(Here::strand);
    List<S> own =
        all.stream().filter(one -> strand.isPresent() && one.strand().equals(strand)).toList();
    return own.isEmpty() ? all : own;
  }

  /// What speaks against it first, then what narrows it, then what carries it.
  private static <S extends Shown> List<S> order(List<S> all) {
    List<Relation> order =
        List.of(Relation.CONTRADICTS, Relation.QUALIFIES, Relation.SUPPORTS, Relation.CONTEXT);
    List<S> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(one -> order.indexOf(one.relation())));
    return sorted;
  }

  private Node quote(Shown.Words one) {
    Hyperlink there = new Hyperlink(one.said());
    there.getStyleClass().addAll("sl-note", "sl-evidence-place");
    there.setMinWidth(0);
    there.setOnAction(pressed -> bench.go(one.place()));
    HBox facts =
        new HBox(
            8,
            new CountedSign(wording.sign(one.relation(), 12), wording.word(one.relation())).quiet(),
            there);
    facts.setAlignment(Pos.CENTER_LEFT);
    QuoteBlock quote = new QuoteBlock(one.hue(), one.quote());
    quote.getChildren().add(facts);
    return quote;
  }

  private Node middle(ShownFinding open) {
    VBox card = new Card();
    card.setMinWidth(MIDDLE);
    card.setMaxWidth(MIDDLE);
    card.setAlignment(Pos.TOP_CENTER);
    card.getStyleClass().add("sl-joint-sign");
    Optional<Cell> cell = model.cell();
    if (cell.isPresent()) {
      card.getChildren().addAll(one(cell.get()));
    } else {
      card.getChildren().addAll(strands(open));
      card.setAlignment(Pos.TOP_LEFT);
    }
    return card;
  }

  private List<Node> one(Cell cell) {
    Convergence said = Held.Line.said(cell);
    Label word =
        new Label(
            cell.ratings().isEmpty()
                ? bench.text("triangulate.proposed", wording.word(said))
                : wording.word(said));
    word.getStyleClass().add("sl-strong");
    word.setWrapText(true);
    word.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    String reason =
        cell.ratings().stream()
            .filter(rating -> rating.convergence() == said)
            .map(rating -> rating.note())
            .filter(words -> !words.isBlank())
            .findFirst()
            .orElseGet(() -> bench.text("triangulate.why." + said.word()));
    Label why = note(reason);
    why.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    return List.of(wording.sign(said, 24), word, why);
  }

  private List<Node> strands(ShownFinding open) {
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < open.cells().size(); i++) {
      Cell cell = open.cells().get(i);
      String name = bench.plan().strand(cell.strand()).map(strand -> strand.name()).orElse("");
      lines.add(new CountedSign(wording.sign(Held.Line.said(cell), 14), name).quiet());
    }
    return lines;
  }

  private Region numbers(ShownFinding open) {
    Map<String, List<Shown.Figure>> groups = new LinkedHashMap<>();
    for (Shown.Figure figure : ofStrand(open.figures())) {
      groups.computeIfAbsent(figure.indicator(), name -> new ArrayList<>()).add(figure);
    }
    VBox all = new VBox(10);
    groups.forEach((name, figures) ->
        all.getChildren().add(new Card(new FigureGrid(bench, wording, name, figures))));
    if (groups.isEmpty()) {
      all.getChildren().add(new Card(note(bench.text("triangulate.joint.numberless"))).quiet());
    }
    ScrollPane scroll = scrolled(all);
    scroll.setMinWidth(NUMBERS);
    scroll.setPrefWidth(NUMBERS);
    return scroll;
  }

  private Node foot(ShownFinding open) {
    Label head = new Label(bench.text("triangulate.joint.together"));
    head.getStyleClass().add("sl-note");
    head.setMinWidth(USE_PREF_SIZE);
    String said = open.finding().facts().together();
    Label words = new Label(said.isBlank() ? bench.text("triangulate.joint.together.none") : said);
    words.getStyleClass().add(said.isBlank() ? "sl-muted" : "sl-quote");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button edit = new Button("", Icon.button(Feather.EDIT_2));
    edit.getStyleClass().addAll("flat", "sl-icon-button");
    edit.setAccessibleText(bench.text("triangulate.joint.together.edit"));
    edit.setOnAction(pressed -> write(said));
    HBox line = new HBox(20, head, words, edit);
    line.setAlignment(Pos.CENTER_LEFT);
    Card card = new Card(line);
    card.getStyleClass().add("sl-joint-together");
    card.setMinHeight(USE_PREF_SIZE);
    return card;
  }

  private void write(String said) {
    TextArea words = new TextArea(said);
    words.setWrapText(true);
    words.setPrefRowCount(5);
    words.setPrefWidth(480);
    words.setAccessibleText(bench.text("triangulate.joint.together"));
    Button keep = new Button(bench.text("triangulate.joint.together.keep"));
    keep.getStyleClass().add("accent");
    keep.setOnAction(pressed -> {
      bench.dialogs().close();
      model.together(words.getText().strip());
    });
    HBox foot = new HBox(keep);
    foot.setAlignment(Pos.CENTER_RIGHT);
    bench.dialogs().open(bench.text("triangulate.joint.together.edit"), new VBox(12, words, foot));
  }

  private static Label note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    label.setWrapText(true);
    return label;
  }
}
