package org.storyloom.ui.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Relation;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Shown;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Chip;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;

/// The open claim and all that it leans on: what speaks against it first, then what narrows it,
/// what carries it, and what stands around it.
final class ClaimView extends ScrollPane {
  private static final double COLUMN = 640;
  private static final int SHOWN = 5;
  private static final List<Relation> ORDER =
      List.of(Relation.CONTRADICTS, Relation.QUALIFIES, Relation.SUPPORTS, Relation.CONTEXT);

  private final Bench bench;
  private final Wording wording;
  private final FindingsViewModel model;
  private final VBox column = new VBox();
  private final Node below;
  private final Runnable edit;
  private final Set<Relation> whole = new HashSet<>();
  private Optional<FindingId> shown = Optional.empty();
  private boolean onlyFresh;

  /// @param below what comes under the evidence where the window has no room beside it
  /// @param edit asks for other words of the claim
  ClaimView(FindingsViewModel model, Node below, Runnable edit) {
    this.model = model;
    this.below = below;
    this.edit = edit;
    bench = model.bench();
    wording = model.wording();
    getStyleClass().addAll("sl-plain-scroll", "sl-panel", "sl-claim-page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    column.setMaxWidth(COLUMN);
    column.getStyleClass().add("sl-claim-column");
    StackPane page = new StackPane(column);
    page.setAlignment(Pos.TOP_CENTER);
    page.getStyleClass().add("sl-claim-paper");
    setContent(page);
    model.openProperty().subscribe(open -> draw());
  }

  /// Shows all links, or again only the first of each relation.
  void showAll() {
    if (!whole.addAll(ORDER)) {
      whole.clear();
    }
    draw();
  }

  /// Shows only what is new since the judgement, or again everything.
  void showFresh() {
    onlyFresh = !onlyFresh;
    draw();
  }

  private void draw() {
    column.getChildren().clear();
    Optional<OpenFinding> open = model.openProperty().get();
    Optional<FindingId> now = open.map(one -> one.shown().finding().id());
    if (!now.equals(shown)) {
      shown = now;
      whole.clear();
      onlyFresh = false;
      setVvalue(0);
    }
    open.ifPresent(one -> {
      column.getChildren().addAll(place(one.shown().finding()), claim(one), state(one));
      for (Relation relation : ORDER) {
        section(one, relation).ifPresent(column.getChildren()::add);
      }
      column.getChildren().add(below);
    });
  }

  private Node place(Finding finding) {
    String words =
        Stream.of(
                Optional.of("F" + finding.number()),
                bench
                    .plan()
                    .question(finding.question())
                    .map(one -> bench.text("findings.answers", one.words())),
                bench
                    .plan()
                    .phase(finding.phase())
                    .map(one -> bench.text("findings.in.phase", one.name())),
                bench.plan().domain(finding.facts().domain()).map(one -> one.name()),
                Optional.of(finding.facts().holdsFor()).filter(holds -> !holds.isBlank()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    Label label = new Label(words);
    label.getStyleClass().add("sl-muted");
    label.setWrapText(true);
    return label;
  }

  private Node claim(OpenFinding open) {
    Label claim = new Label(open.shown().finding().claim());
    claim.getStyleClass().add("sl-claim");
    claim.setWrapText(true);
    claim.setMinHeight(USE_PREF_SIZE);
    return claim;
  }

  private Node state(OpenFinding open) {
    HBox state = new HBox(8);
    state.setAlignment(Pos.CENTER_LEFT);
    state.getStyleClass().add("sl-claim-state");
    open.shown()
        .judgement()
        .ifPresent(one -> {
          HBox chip = new HBox(wording.bars(one.strength()));
          chip.setAlignment(Pos.CENTER_LEFT);
          chip.getStyleClass().addAll("sl-chip", "sl-chip-quiet");
          state.getChildren().add(chip);
        });
    state.getChildren().add(Chip.of(wording.word(open.shown().finding().status())));
    if (open.shown().stale()) {
      int fresh = open.fresh().size();
      String words =
          fresh == 0
              ? bench.text("findings.stale.gone")
              : bench.text("findings.stale.fresh", fresh);
      state.getChildren().add(Chip.warning(Icon.text(Feather.CLOCK), words));
      if (fresh > 0) {
        state
            .getChildren()
            .addAll(
                flat(
                    bench.text(onlyFresh ? "findings.fresh.all" : "findings.fresh"),
                    Feather.EYE,
                    this::showFresh),
                new KeyCap("N"));
      }
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    state.getChildren().addAll(between, flat(bench.text("findings.edit"), Feather.EDIT_2, edit));
    return state;
  }

  private Optional<Node> section(OpenFinding open, Relation relation) {
    List<Shown> all = new ArrayList<>(open.shown().evidence(relation));
    if (onlyFresh) {
      all.removeIf(one -> !open.fresh().contains(one.link()));
    }
    boolean against = relation == Relation.CONTRADICTS;
    if (all.isEmpty() && (!against || onlyFresh)) {
      return Optional.empty();
    }
    VBox section = new VBox(head(relation, all.size()));
    section.getStyleClass().add("sl-claim-section");
    if (all.isEmpty()) {
      Label none = new Label(bench.text("findings.against.none"));
      none.getStyleClass().addAll("sl-note", "sl-claim-none");
      none.setWrapText(true);
      section.getChildren().add(none);
    }
    int many = whole.contains(relation) || against ? all.size() : Math.min(SHOWN, all.size());
    for (Shown one : all.subList(0, many)) {
      section.getChildren().add(new EvidenceRow(model, one, open.fresh().contains(one.link())));
    }
    if (many < all.size()) {
      section.getChildren().add(more(relation, all.size() - many));
    }
    return Optional.of(section);
  }

  private Node head(Relation relation, int count) {
    Label title = new Label(bench.text("findings.section." + relation.word()));
    title.getStyleClass().add("sl-strong");
    Label number = new Label(Integer.toString(count));
    number.getStyleClass().add("sl-muted");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(8, wording.sign(relation, 14), title, number, between);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sl-claim-head");
    if (relation == Relation.CONTRADICTS) {
      head.getChildren()
          .addAll(
              flat(bench.text("findings.look"), Feather.SEARCH, model::lookForMore),
              new KeyCap("X"));
    }
    return head;
  }

  private Node more(Relation relation, int left) {
    Label words = new Label(bench.text("findings.more." + relation.word(), left));
    words.getStyleClass().add("sl-muted");
    Hyperlink all = new Hyperlink(bench.text("findings.more.show"));
    all.setOnAction(pressed -> {
      whole.add(relation);
      draw();
    });
    HBox line = new HBox(8, words, all, new KeyCap("A"));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("sl-claim-more");
    return line;
  }

  private static Button flat(String words, Feather glyph, Runnable act) {
    Button button = new Button(words, Icon.text(glyph));
    button.getStyleClass().add("flat");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }
}
