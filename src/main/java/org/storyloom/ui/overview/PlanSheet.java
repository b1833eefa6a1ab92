package org.storyloom.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.study.PlanPart;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.ListRow;

/// The phases and sites of the study side by side: each list takes new names at its foot, F2
/// renames, Alt Up and Alt Down move, Del takes out what nothing refers to.
final class PlanSheet extends HBox {
  private static final double WIDE = 300;
  private static final double TALL = 330;

  private final OverviewViewModel model;
  private final Bench bench;

  PlanSheet(OverviewViewModel model) {
    super(28);
    this.model = model;
    bench = model.bench();
    getChildren()
        .addAll(
            part("phases", model::phases, model::addPhase),
            part("sites", model::sites, model::addSite));
  }

  private VBox part(String name, Supplier<List<? extends PlanPart>> parts, Consumer<String> add) {
    Label head = new Label(bench.text("overview.plan." + name));
    head.getStyleClass().add("sl-group");
    ListView<PlanPart> list = new ListView<>();
    list.getStyleClass().addAll("sl-rows", "sl-overview-plan");
    list.setAccessibleText(head.getText());
    list.setPrefSize(WIDE, TALL);
    list.setCellFactory(made -> new PartCell());
    bench.planProperty().subscribe(plan -> fill(list, parts.get()));
    list.setOnKeyPressed(key -> {
      PlanPart chosen = list.getSelectionModel().getSelectedItem();
      if (chosen == null) {
        return;
      }
      if (key.getCode() == KeyCode.F2) {
        rename(chosen, list);
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
    });
    VBox column = new VBox(8, head, list, acts(list), adder(name, add));
    VBox.setVgrow(list, Priority.ALWAYS);
    return column;
  }

  private static void fill(ListView<PlanPart> list, List<? extends PlanPart> parts) {
    PlanPart chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(parts);
    parts.stream()
        .filter(part -> chosen != null && part.id().equals(chosen.id()))
        .forEach(part -> list.getSelectionModel().select(part));
  }

  private HBox acts(ListView<PlanPart> list) {
    HBox acts =
        new HBox(
            2,
            act(Feather.EDIT_2, "rename", "F2", list, part -> rename(part, list)),
            act(Feather.ARROW_UP, "up", "Alt Up", list, part -> model.move(part, -1)),
            act(Feather.ARROW_DOWN, "down", "Alt Down", list, part -> model.move(part, 1)),
            act(Feather.TRASH_2, "remove", "Del", list, part -> model.remove(part.id())));
    return acts;
  }

  private Button act(
      Feather icon, String name, String keys, ListView<PlanPart> list, Consumer<PlanPart> does) {
    Button button = new Button("", Icon.button(icon));
    String words = bench.text("overview.plan." + name);
    button.getStyleClass().addAll("flat", "sl-icon-button");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words + "  " + keys));
    button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    button.setOnAction(pressed -> does.accept(list.getSelectionModel().getSelectedItem()));
    return button;
  }

  /// Renames in the field below: one sheet cannot open another.
  private void rename(PlanPart part, ListView<PlanPart> list) {
    TextField field = (TextField) list.getParent().lookup(".sl-overview-name");
    field.setText(part.name());
    field.setUserData(part);
    field.requestFocus();
    field.selectAll();
  }

  private HBox adder(String name, Consumer<String> add) {
    TextField field = new TextField();
    field.getStyleClass().add("sl-overview-name");
    field.setPromptText(bench.text("overview.plan." + name + ".new"));
    field.setAccessibleText(field.getPromptText());
    HBox.setHgrow(field, Priority.ALWAYS);
    Button button = new Button(bench.text("overview.plan.take"));
    button.disableProperty().bind(field.textProperty().map(String::isBlank));
    Runnable take =
        () -> {
          String words = field.getText().strip();
          if (words.isEmpty()) {
            return;
          }
          if (field.getUserData() instanceof PlanPart part) {
            model.rename(part.id(), words);
          } else {
            add.accept(words);
          }
          field.setUserData(null);
          field.clear();
        };
    field.setOnAction(entered -> take.run());
    button.setOnAction(pressed -> take.run());
    return new HBox(8, field, button);
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
      int depth =
          part instanceof org.storyloom.study.Site site ? bench.plan().around(site.id()).size() : 0;
      ListRow row = new ListRow(part.name(), "");
      row.setStyle("-fx-padding: 5px 10px 5px " + (10 + 16 * depth) + "px;");
      return row;
    }
  }
}
