package org.storyloom.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.ThemeId;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.ThemeRow;
import org.storyloom.ui.control.popup.Choice;
import org.storyloom.ui.control.popup.GoPalette;

/// The themes at the right of the text, in which arrows move and fold, Enter applies to the
/// passage, S and H show a theme alone or hide it. A theme can be dragged onto the text.
final class ThemeView extends VBox {
  private static final double STEP = 13;
  private static final double ARROW = 14;

  /// How many lines are left above a theme that is scrolled to.
  private static final int ABOVE = 8;

  private final Bench bench;
  private final CodeViewModel model;
  private final ThemeTree tree;
  private final ListView<ThemeLine> list = new ListView<>();
  private @Nullable ThemeId dragged;

  ThemeView(CodeViewModel model) {
    this.model = model;
    bench = model.bench();
    tree = model.tree();
    Label counts = new Label(bench.text("code.themes.counts"));
    counts.getStyleClass().add("sl-least");
    Button add = new Button("", Icon.button(Feather.PLUS));
    add.getStyleClass().addAll("flat", "sl-icon-button");
    add.setAccessibleText(bench.text("code.theme.new"));
    add.setTooltip(new Tooltip(bench.text("code.theme.new")));
    add.setOnAction(pressed -> add());
    getChildren().addAll(SectionHead.panel(bench.text("code.themes"), counts, add), list());
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /// What can be done in the tree, for keys and palette.
  List<Action> actions() {
    return List.of(
        here("code.theme.apply", "Enter", Feather.TAG, id -> apply(id)),
        here("code.theme.solo", "S", Feather.SUN, tree::solo),
        here("code.theme.hide", "H", Feather.EYE_OFF, tree::mute),
        here("code.theme.rename", "F2", Feather.EDIT_3, this::rename),
        here("code.theme.merge", "Ctrl M", Feather.GIT_MERGE, this::merge),
        Action.of("code.theme.new", "", Feather.PLUS, this::add));
  }

  /// The theme that is being dragged, once: whoever takes it has it.
  Optional<ThemeId> dropped() {
    Optional<ThemeId> one = Optional.ofNullable(dragged);
    dragged = null;
    return one;
  }

  private Action here(
      String id, String keys, Feather icon, java.util.function.Consumer<ThemeId> act) {
    return Action.of(id, keys, icon, () -> chosen().map(ThemeLine::id).ifPresent(act))
        .when(() -> list.isFocused() && chosen().isPresent());
  }

  private ListView<ThemeLine> list() {
    list.getStyleClass().addAll("sl-rows", "sl-code-themes");
    list.setAccessibleText(bench.text("code.themes"));
    list.setCellFactory(made -> new Line());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::fold);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (now != null) {
            bench.selection().themeProperty().set(Optional.of(now.id()));
          }
        });
    tree.linesProperty().subscribe(this::lay);
    bench.selection().themeProperty().subscribe(this::mark);
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private void lay(List<ThemeLine> lines) {
    Optional<ThemeId> was = bench.selection().themeProperty().get();
    list.getItems().setAll(lines);
    mark(was);
  }

  private void mark(Optional<ThemeId> theme) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (theme.filter(list.getItems().get(i).id()::equals).isPresent()) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().select(i);
          if (!list.isFocused()) {
            list.scrollTo(Math.max(0, i - ABOVE));
          }
        }
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  private Optional<ThemeLine> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /// Folds; and hands Enter on, which the list would keep.
  private void fold(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && bench.press(key)) {
      key.consume();
      return;
    }
    boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    boolean folds =
        plain
            && chosen()
                .filter(ThemeLine::parent)
                .filter(line -> key.getCode() == (line.open() ? KeyCode.LEFT : KeyCode.RIGHT))
                .isPresent();
    if (folds) {
      chosen().map(ThemeLine::id).ifPresent(tree::fold);
      key.consume();
    }
  }

  private void apply(ThemeId theme) {
    boolean usable = chosen().filter(ThemeLine::usable).isPresent();
    if (usable && !model.gestures().apply(theme, false)) {
      bench.tell(bench.text("code.passage.none"));
    } else if (!usable) {
      tree.fold(theme);
    }
  }

  private void add() {
    bench
        .dialogs()
        .ask(
            bench.text("code.theme.new"),
            bench.text("code.theme.new.act"),
            "",
            name -> model.gestures().addTheme(name));
  }

  private void rename(ThemeId theme) {
    tree.theme(theme)
        .ifPresent(one ->
            bench
                .dialogs()
                .ask(
                    bench.text("code.theme.rename"),
                    bench.text("code.theme.rename.act"),
                    one.name(),
                    name -> model.gestures().rename(theme, name)));
  }

  private void merge(ThemeId theme) {
    String name = tree.theme(theme).map(one -> one.name()).orElse("");
    GoPalette palette =
        new GoPalette(bench.messages()).asking(bench.text("code.theme.merge.into", name));
    List<Choice> others =
        tree.choices().stream()
            .filter(choice -> !choice.id().equals(theme.value().toString()))
            .toList();
    palette.choices(others);
    palette.onChosen(id -> model.gestures().merge(theme, new ThemeId(UUID.fromString(id))));
    palette.show(list);
  }

  private void menu(ThemeLine line, Node at) {
    ContextMenu menu = new ContextMenu();
    for (Action action : actions()) {
      MenuItem item = new MenuItem(bench.text(action.id()));
      item.setOnAction(pressed -> action.act().run());
      menu.getItems().add(item);
    }
    MenuItem codebook = new MenuItem(bench.text("code.theme.open"));
    codebook.setOnAction(pressed -> bench.go(new Place.OfTheme(line.id())));
    menu.getItems().add(codebook);
    menu.show(at, Side.BOTTOM, 24, 0);
  }

  /// One line of the tree.
  private final class Line extends ListCell<ThemeLine> {
    Line() {
      setPrefWidth(0);
      setOnMouseClicked(this::clicked);
      setOnDragDetected(this::taken);
      setOnContextMenuRequested(asked -> {
        if (getItem() != null) {
          list.getSelectionModel().select(getIndex());
          menu(getItem(), this);
        }
      });
    }

    @Override
    protected void updateItem(@Nullable ThemeLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(empty || line == null ? null : drawn(line));
    }

    private void clicked(MouseEvent click) {
      ThemeLine line = getItem();
      if (line == null || click.getButton() != MouseButton.PRIMARY) {
        return;
      }
      boolean atArrow = click.getX() < 10 + line.depth() * STEP + ARROW;
      if (line.parent() && (atArrow || !line.usable())) {
        tree.fold(line.id());
      } else if (click.getClickCount() == 2) {
        apply(line.id());
      }
    }

    private void taken(MouseEvent drag) {
      if (getItem() != null && getItem().usable()) {
        dragged = getItem().id();
        startFullDrag();
        drag.consume();
      }
    }

    private HBox drawn(ThemeLine line) {
      StackPane arrow = new StackPane();
      arrow.setMinWidth(ARROW);
      arrow.setPrefWidth(ARROW);
      if (line.parent()) {
        arrow
            .getChildren()
            .add(Icon.text(line.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
      }
      ThemeRow row = new ThemeRow(line.row());
      HBox.setHgrow(row, Priority.ALWAYS);
      row.setMinWidth(0);
      HBox box = new HBox(arrow, row);
      box.getStyleClass().add("sl-code-theme");
      box.setPadding(new Insets(0, 0, 0, 4 + line.depth() * STEP));
      setAccessibleText(row.getAccessibleText());
      return box;
    }
  }
}
