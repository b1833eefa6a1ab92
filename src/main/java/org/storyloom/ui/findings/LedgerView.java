package org.storyloom.ui.findings;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.FindingStatus;
import org.storyloom.finding.Relation;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.sign.CountedSign;

/// The list of findings at the left: each with its number, its claim, how strong it was judged and
/// what it leans on; arrows move, Enter opens.
final class LedgerView extends VBox {
  private static final List<Relation> COUNTED =
      List.of(Relation.SUPPORTS, Relation.QUALIFIES, Relation.CONTRADICTS);

  private final Bench bench;
  private final Wording wording;
  private final FindingsViewModel model;
  private final ListView<LedgerLine> list = new ListView<>();

  LedgerView(FindingsViewModel model, Runnable state) {
    this.model = model;
    bench = model.bench();
    wording = model.wording();
    getStyleClass().addAll("sl-chrome", "sl-side-left", "sl-panel");
    SegmentedSwitch<Grouping> grouping =
        new SegmentedSwitch<>(
            bench.text("findings.grouping"),
            List.of(Grouping.values()),
            by ->
                bench.text(by == Grouping.QUESTION ? "findings.by.question" : "findings.by.phase"));
    grouping.chosenProperty().bindBidirectional(model.groupingProperty());
    Button add = new Button("", Icon.button(Feather.PLUS));
    add.getStyleClass().addAll("flat", "sl-icon-button");
    add.setAccessibleText(bench.text("findings.state"));
    add.setTooltip(new Tooltip(bench.text("findings.state") + "  Ctrl N"));
    add.setOnAction(pressed -> state.run());
    getChildren().addAll(SectionHead.panel(bench.text("findings.title"), grouping, add), list());
  }

  private ListView<LedgerLine> list() {
    list.getStyleClass().addAll("sl-rows", "sl-ledger");
    list.setAccessibleText(bench.text("findings.title"));
    list.setCellFactory(made -> new Line());
    model
        .linesProperty()
        .subscribe(lines -> {
          list.getItems().setAll(lines);
          mark();
        });
    model.chosenProperty().subscribe(chosen -> mark());
    list.setOnKeyPressed(key -> {
      if ((key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)
          && list.getFocusModel().getFocusedItem() instanceof LedgerLine.Row row) {
        model.choose(row.entry().finding().id());
        key.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private void mark() {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof LedgerLine.Row row
          && model.chosenProperty().get().filter(row.entry().finding().id()::equals).isPresent()) {
        list.getSelectionModel().select(i);
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  private final class Line extends ListCell<LedgerLine> {
    Line() {
      setPrefWidth(0);
      setOnMouseClicked(pressed -> {
        if (getItem() instanceof LedgerLine.Row row) {
          model.choose(row.entry().finding().id());
        }
      });
    }

    @Override
    protected void updateItem(@Nullable LedgerLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(
          empty
              ? null
              : switch (line) {
                case null -> null;
                case LedgerLine.Head(String name, String count) -> head(name, count);
                case LedgerLine.Row(Ledger.Entry entry) -> row(entry);
              });
      if (line instanceof LedgerLine.Row row) {
        setAccessibleText(spoken(row.entry()));
      }
    }
  }

  private static Node head(String name, String count) {
    Label title = new Label(name);
    title.getStyleClass().add("sl-group");
    Label number = new Label(count);
    number.getStyleClass().add("sl-least");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(title, between, number);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setPadding(new Insets(10, 10, 4, 10));
    return head;
  }

  private Node row(Ledger.Entry entry) {
    Label number = new Label("F" + entry.finding().number());
    number.getStyleClass().add("sl-muted");
    number.setMinWidth(30);
    Label claim = new Label(entry.finding().claim());
    claim.getStyleClass().add("sl-quote");
    claim.setWrapText(true);
    claim.setMinHeight(USE_PREF_SIZE);
    if (entry.finding().withdrawn()) {
      claim.getStyleClass().add("sl-muted");
    }
    FlowPane facts = new FlowPane(12, 2);
    facts.getStyleClass().add("sl-ledger-facts");
    facts.setAlignment(Pos.CENTER_LEFT);
    facts.setPrefWrapLength(0);
    entry.judgement().ifPresent(one -> facts.getChildren().add(wording.bars(one.strength())));
    for (Relation relation : COUNTED) {
      if (entry.links(relation) > 0) {
        facts
            .getChildren()
            .add(
                new CountedSign(wording.sign(relation, 12), Integer.toString(entry.links(relation)))
                    .quiet());
      }
    }
    status(entry).ifPresent(facts.getChildren()::add);
    VBox words = new VBox(4, claim, facts);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(number, words);
    row.setPadding(new Insets(9, 10, 9, 10));
    return row;
  }

  private java.util.Optional<Node> status(Ledger.Entry entry) {
    if (entry.stale()) {
      Label stale = new Label(bench.text("findings.stale"), Icon.text(Feather.CLOCK));
      stale.getStyleClass().addAll("sl-warn", "sl-stale");
      return java.util.Optional.of(stale);
    }
    if (entry.judgement().isEmpty() || entry.finding().status() == FindingStatus.WITHDRAWN) {
      Label status = new Label(wording.word(entry.finding().status()));
      status.getStyleClass().add("sl-note");
      return java.util.Optional.of(status);
    }
    return java.util.Optional.empty();
  }

  private String spoken(Ledger.Entry entry) {
    StringBuilder words =
        new StringBuilder("F" + entry.finding().number() + " " + entry.finding().claim());
    entry.judgement().ifPresent(one -> words.append(", ").append(wording.word(one.strength())));
    for (Relation relation : COUNTED) {
      words.append(", ").append(wording.word(relation)).append(' ').append(entry.links(relation));
    }
    if (entry.stale()) {
      words.append(", ").append(bench.text("findings.stale"));
    }
    return words.toString();
  }
}
