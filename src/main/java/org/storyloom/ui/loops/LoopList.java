package org.storyloom.ui.loops;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.study.Phase;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SectionHead;

/// The loops of the study one under the other, done, running and planned; below, what of the open
/// one partners may see and what stays out.
final class LoopList extends VBox {
  private final Bench bench;
  private final LoopsViewModel model;
  private final ListView<Desk.Listed> list = new ListView<>();
  private final VBox pack = new VBox(3);

  LoopList(LoopsViewModel model, Runnable open) {
    this.model = model;
    bench = model.bench();
    getStyleClass().addAll("sl-chrome", "sl-side-left", "sl-panel");
    Button add = new Button("", Icon.button(Feather.PLUS));
    add.getStyleClass().addAll("flat", "sl-icon-button");
    add.setAccessibleText(bench.text("loops.open"));
    add.setTooltip(new Tooltip(bench.text("loops.open") + "  Ctrl N"));
    add.setOnAction(pressed -> open.run());
    list.getStyleClass().add("sl-rows");
    list.setAccessibleText(bench.text("loops.title"));
    list.setCellFactory(made -> new Line());
    list.setOnKeyPressed(key -> {
      Desk.Listed one = list.getFocusModel().getFocusedItem();
      if ((key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) && one != null) {
        model.choose(one.loop().id());
        key.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    pack.getStyleClass().add("sl-loop-pack");
    getChildren().addAll(SectionHead.panel(bench.text("loops.title"), add), list, pack);
    model.deskProperty().subscribe(this::show);
  }

  private void show(Desk desk) {
    list.getItems().setAll(desk.loops());
    desk.laid()
        .ifPresent(laid -> {
          for (Desk.Listed one : desk.loops()) {
            if (one.loop().id().equals(laid.loop().id())) {
              list.getSelectionModel().select(one);
            }
          }
        });
    pack.getChildren().clear();
    pack.setVisible(desk.laid().isPresent());
    pack.setManaged(desk.laid().isPresent());
    desk.laid().ifPresent(laid -> show(laid.pack()));
  }

  private void show(Desk.Pack content) {
    Label head = new Label(bench.text("loops.pack"));
    head.getStyleClass().add("sl-group");
    Label in = new Label(bench.text("loops.pack.in", content.findings(), content.passages()));
    in.getStyleClass().add("sl-note");
    in.setWrapText(true);
    Label out = new Label(bench.text("loops.pack.out", content.out()));
    out.getStyleClass().add("sl-note");
    pack.getChildren().addAll(head, in, out);
    for (HeldBack held : content.held()) {
      Label rule =
          new Label(
              bench.text(
                  "loops.pack.rule", held.count(), bench.text("ui.held." + held.rule().word())),
              Icon.text(Feather.SHIELD));
      rule.getStyleClass().add("sl-note");
      rule.setWrapText(true);
      rule.setMinHeight(USE_PREF_SIZE);
      pack.getChildren().add(rule);
    }
  }

  private final class Line extends ListCell<Desk.Listed> {
    Line() {
      setPrefWidth(0);
      setOnMouseClicked(pressed -> {
        if (getItem() != null) {
          model.choose(getItem().loop().id());
        }
      });
    }

    @Override
    protected void updateItem(Desk.@Nullable Listed one, boolean empty) {
      super.updateItem(one, empty);
      setText(null);
      setGraphic(empty || one == null ? null : row(one));
      if (one != null && !empty) {
        setAccessibleText(one.loop().ordinal() + " " + one.loop().title() + ", " + facts(one));
      }
    }
  }

  private Node row(Desk.Listed one) {
    Region disc = new Region();
    disc.getStyleClass().addAll("sl-loop-disc", stage(one).style());
    StackPane mark = new StackPane(disc);
    mark.setAlignment(Pos.TOP_CENTER);
    mark.getStyleClass().add("sl-loop-mark");
    Label title = new Label(one.loop().ordinal() + " " + one.loop().title());
    title.getStyleClass().add("sl-row-name");
    title.setWrapText(true);
    Label facts = new Label(facts(one));
    facts.getStyleClass().add("sl-note");
    facts.setWrapText(true);
    VBox words = new VBox(2, title, facts);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(10, mark, words);
    row.getStyleClass().add("sl-loop-row");
    return row;
  }

  /// How far a loop has come.
  private enum Stage {
    DONE("done"),
    RUNNING("running"),
    PLANNED("planned");

    private final String style;

    Stage(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }

  private Stage stage(Desk.Listed one) {
    LocalDate held = one.loop().facts().held();
    if (held == null || held.isAfter(model.today())) {
      return Stage.PLANNED;
    }
    return one.settled() == one.decisions() && one.decisions() > 0 ? Stage.DONE : Stage.RUNNING;
  }

  private String facts(Desk.Listed one) {
    LearningLoop loop = one.loop();
    LocalDate held = loop.facts().held();
    String phase = bench.plan().phase(loop.facts().phase()).map(Phase::name).orElse("");
    String when = held == null ? "" : model.wording().day(held);
    String state =
        switch (stage(one)) {
          case PLANNED -> bench.text("loops.planned", when);
          case DONE, RUNNING ->
              one.decisions() == 0
                  ? bench.text("loops.undecided")
                  : bench.text("loops.settled", one.settled(), one.decisions());
        };
    List<String> all =
        stage(one) == Stage.PLANNED ? List.of(phase, state) : List.of(phase, when, state);
    return String.join(" · ", all.stream().filter(words -> !words.isBlank()).toList());
  }
}
