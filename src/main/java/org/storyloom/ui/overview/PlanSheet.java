package org.storyloom.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.study.PlanPart;
import org.storyloom.study.Site;
import org.storyloom.study.Wave;
import org.storyloom.study.WaveKind;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.ListRow;
import org.storyloom.ui.control.SegmentedSwitch;
import org.storyloom.ui.control.popup.Pick;

/// The parts of the plan, one kind at a time: phases, sites, waves, questions, change domains,
/// coders. The field at the foot takes new names; F2 renames, Alt Up and Alt Down move, Del takes
/// out what nothing refers to.
final class PlanSheet extends VBox {
  private static final double WIDE = 600;
  private static final double TALL = 330;

  private final OverviewViewModel model;
  private final Bench bench;
  private final SegmentedSwitch<PlanKind> kind;
  private final ListView<PlanPart> list = new ListView<>();
  private final TextField name = new TextField();
  private final Pick<Site> within;
  private final Pick<WaveKind> wave;
  private @Nullable PlanPart renamed;

  PlanSheet(OverviewViewModel model) {
    super(12);
    this.model = model;
    bench = model.bench();
    kind =
        new SegmentedSwitch<>(
            bench.text("overview.plan"),
            List.of(PlanKind.values()),
            one -> bench.text("overview.plan." + one.word()));
    within =
        new Pick<>(
            bench.text("overview.plan.within"),
            bench.text("overview.plan.within.none"),
            site -> bench.text("overview.plan.within.site", site.name()));
    wave =
        new Pick<>(
            bench.text("overview.plan.wave"),
            bench.text("overview.plan.wave.baseline"),
            one -> bench.text("overview.plan.wave." + one.word()));
    wave.items(List.of(WaveKind.POST_TEST, WaveKind.FOLLOW_UP));
    setPrefWidth(WIDE);
    getChildren().addAll(kind, list(), foot());
    VBox.setVgrow(list, Priority.ALWAYS);
    kind.chosenProperty().subscribe(now -> turned());
    bench.planProperty().subscribe(plan -> fill());
  }

  private ListView<PlanPart> list() {
    list.getStyleClass().addAll("sl-rows", "sl-overview-plan");
    list.setPrefHeight(TALL);
    list.setCellFactory(made -> new PartCell());
    list.setOnKeyPressed(this::pressed);
    list.setPlaceholder(new Label(bench.text("overview.plan.none")));
    return list;
  }

  private void pressed(KeyEvent key) {
    PlanPart chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    if (key.getCode() == KeyCode.F2) {
      rename(chosen);
    } else if (key.getCode() == KeyCode.DELETE) {
      model.remove(chosen.id());
    } else if (key.isAltDown() && key.getCode() == KeyCode.UP) {
      model.move(chosen, -1);
    } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
      model.move(chosen, 1);
    } else {
      return;
    }
    key.consume();
  }

  private void turned() {
    renamed = null;
    name.clear();
    name.setPromptText(bench.text("overview.plan." + kind.chosen().word() + ".new"));
    name.setAccessibleText(name.getPromptText());
    list.setAccessibleText(bench.text("overview.plan." + kind.chosen().word()));
    show(within, kind.chosen() == PlanKind.SITES);
    show(wave, kind.chosen() == PlanKind.WAVES);
    fill();
  }

  private static void show(Pick<?> pick, boolean shown) {
    pick.setVisible(shown);
    pick.setManaged(shown);
  }

  private void fill() {
    PlanPart chosen = list.getSelectionModel().getSelectedItem();
    within.items(bench.plan().sites());
    list.getItems().setAll(kind.chosen().of(bench.plan()));
    list.getItems().stream()
        .filter(part -> chosen != null && part.id().equals(chosen.id()))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  private VBox foot() {
    HBox acts =
        new HBox(
            2,
            act(Feather.EDIT_2, "rename", "F2", this::rename),
            act(Feather.ARROW_UP, "up", "Alt Up", part -> model.move(part, -1)),
            act(Feather.ARROW_DOWN, "down", "Alt Down", part -> model.move(part, 1)),
            act(Feather.TRASH_2, "remove", "Del", part -> model.remove(part.id())));
    name.getStyleClass().add("sl-overview-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    Button take = new Button(bench.text("overview.plan.take"));
    take.setMinWidth(USE_PREF_SIZE);
    take.disableProperty().bind(name.textProperty().map(String::isBlank));
    name.setOnAction(entered -> take());
    take.setOnAction(pressed -> take());
    within.setPrefWidth(180);
    wave.setPrefWidth(160);
    return new VBox(8, acts, new HBox(8, name, within, wave, take));
  }

  private Button act(Feather icon, String what, String keys, Consumer<PlanPart> does) {
    Button button = new Button("", Icon.button(icon));
    String words = bench.text("overview.plan." + what);
    button.getStyleClass().addAll("flat", "sl-icon-button");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words + "  " + keys));
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    button.setOnAction(pressed -> does.accept(list.getSelectionModel().getSelectedItem()));
    return button;
  }

  /// Renames in the field below: one sheet cannot open another.
  private void rename(PlanPart part) {
    renamed = part;
    name.setText(part.name());
    name.requestFocus();
    name.selectAll();
  }

  private void take() {
    String words = name.getText().strip();
    PlanPart part = renamed;
    if (words.isEmpty()) {
      return;
    }
    if (part != null) {
      model.rename(part.id(), words);
    } else {
      model.add(
          kind.chosen(),
          words,
          within.picked().map(Site::id).orElse(null),
          wave.picked().orElse(WaveKind.BASELINE));
    }
    renamed = null;
    name.clear();
  }

  /// One part; a site within another is moved in.
  private final class PartCell extends ListCell<PlanPart> {
    @Override
    protected void updateItem(@Nullable PlanPart part, boolean empty) {
      super.updateItem(part, empty);
      setText(null);
      setGraphic(empty || part == null ? null : row(part));
    }

    private ListRow row(PlanPart part) {
      int depth = part instanceof Site site ? bench.plan().around(site.id()).size() : 0;
      ListRow row = new ListRow(part.name(), "");
      if (part instanceof Wave one) {
        row.right(bench.text("overview.plan.wave." + one.kind().word()));
      }
      row.setStyle("-fx-padding: 5px 10px 5px " + (10 + 16 * depth) + "px;");
      return row;
    }
  }
}
