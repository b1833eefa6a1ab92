package org.storyloom.ui.themes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Side;
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
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.ThemeRow;
import org.storyloom.ui.control.popup.GoPalette;

/// The tree of themes, in which arrows move and fold. A theme can be dragged: onto another to hang
/// below it, between two to stand there.
final class TreePanel extends VBox {
  private static final double STEP = 14;
  private static final double ARROW = 14;
  private static final int BEFORE_IT = 6;
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
  private static final PseudoClass INTO = PseudoClass.getPseudoClass("into");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("after");

  private final ThemesViewModel model;
  private final Bench bench;
  private final ListView<Branch> list = new ListView<>();
  private @Nullable ThemeId dragged;
  private Optional<ThemeId> shown = Optional.empty();

  TreePanel(ThemesViewModel model) {
    this.model = model;
    bench = model.bench();
    Label counts = new Label(bench.text("themes.tree.counts"));
    counts.getStyleClass().add("sl-least");
    Button add = new Button("", Icon.button(Feather.PLUS));
    add.getStyleClass().addAll("flat", "sl-icon-button");
    add.setAccessibleText(bench.text("themes.add"));
    add.setTooltip(new Tooltip(bench.text("themes.add") + "  N"));
    add.setOnAction(pressed -> add(false));
    getChildren().addAll(SectionHead.panel(bench.text("themes.tree"), counts, add), list());
  }

  /// Asks for the name of a new theme; beside the chosen one, or below it.
  void add(boolean below) {
    Optional<Theme> at = model.chosenProperty().get();
    ThemeId parent = at.map(one -> below ? one.id() : one.parent()).orElse(null);
    bench
        .dialogs()
        .ask(
            bench.text(below ? "themes.add.below" : "themes.add"),
            bench.text("themes.add.do"),
            "",
            name -> model.gestures().add(parent, name));
  }

  void rename(Theme theme) {
    bench
        .dialogs()
        .ask(
            bench.text("themes.rename"),
            bench.text("themes.rename.do"),
            theme.name(),
            name -> model.gestures().change(theme, facts -> facts.called(name)));
  }

  void merge(Theme theme) {
    choose(
        bench.text("themes.merge.into", theme.name()),
        theme,
        into -> model.gestures().merge(theme.id(), into));
  }

  void hang(Theme theme) {
    choose(
        bench.text("themes.hang.below", theme.name()),
        theme,
        parent -> model.gestures().below(theme.id(), parent));
  }

  private void choose(String asking, Theme theme, Consumer<ThemeId> then) {
    GoPalette palette = new GoPalette(bench.messages()).asking(asking);
    palette.choices(model.others(theme.id()));
    palette.onChosen(id -> then.accept(new ThemeId(UUID.fromString(id))));
    palette.show(list);
  }

  private ListView<Branch> list() {
    list.getStyleClass().addAll("sl-rows", "sl-themes-tree");
    list.setAccessibleText(bench.text("themes.tree"));
    list.setCellFactory(made -> new Line());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::fold);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> {
          if (now != null) {
            model.settle(now.id());
          }
        });
    model.branchesProperty().subscribe(this::lay);
    model.chosenProperty().subscribe(now -> mark());
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private void lay(List<Branch> branches) {
    list.getItems().setAll(branches);
    mark();
  }

  private void mark() {
    Optional<ThemeId> chosen = model.chosenProperty().get().map(Theme::id);
    for (int i = 0; i < list.getItems().size(); i++) {
      if (chosen.filter(list.getItems().get(i).id()::equals).isPresent()) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().select(i);
          if (!chosen.equals(shown)) {
            list.scrollTo(Math.max(0, i - BEFORE_IT));
          }
        }
        shown = chosen;
        list.getFocusModel().focus(i);
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }

  private void fold(KeyEvent key) {
    Branch at = list.getSelectionModel().getSelectedItem();
    boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (plain
        && at != null
        && at.parent()
        && key.getCode() == (at.open() ? KeyCode.LEFT : KeyCode.RIGHT)) {
      model.fold(at.id());
      key.consume();
    }
  }

  /// One line of the tree.
  private final class Line extends ListCell<Branch> {
    Line() {
      setPrefWidth(1);
      setOnMouseClicked(this::clicked);
      setOnDragDetected(this::taken);
      setOnMouseDragOver(this::over);
      setOnMouseDragExited(left -> mark(0.5, false));
      setOnMouseDragReleased(this::dropped);
      setOnContextMenuRequested(asked -> {
        if (getItem() != null) {
          list.getSelectionModel().select(getIndex());
          menu();
        }
      });
    }

    @Override
    protected void updateItem(@Nullable Branch branch, boolean empty) {
      super.updateItem(branch, empty);
      setText(null);
      setGraphic(empty || branch == null ? null : drawn(branch));
    }

    private HBox drawn(Branch branch) {
      StackPane arrow = new StackPane();
      arrow.setMinWidth(ARROW);
      arrow.setPrefWidth(ARROW);
      if (branch.parent()) {
        arrow
            .getChildren()
            .add(Icon.text(branch.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
      }
      ThemeRow row = new ThemeRow(branch.row());
      row.setMinWidth(0);
      HBox.setHgrow(row, Priority.ALWAYS);
      HBox box = new HBox(arrow, row);
      box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      box.setPadding(new Insets(0, 0, 0, 4 + branch.depth() * STEP));
      setAccessibleText(row.getAccessibleText());
      return box;
    }

    private void clicked(MouseEvent click) {
      Branch branch = getItem();
      if (branch == null || click.getButton() != MouseButton.PRIMARY || !branch.parent()) {
        return;
      }
      if (click.getX() < 10 + branch.depth() * STEP + ARROW || click.getClickCount() == 2) {
        model.fold(branch.id());
      }
    }

    private void taken(MouseEvent drag) {
      if (getItem() != null) {
        dragged = getItem().id();
        startFullDrag();
        drag.consume();
      }
    }

    private void over(MouseDragEvent drag) {
      if (getItem() != null && dragged != null && !dragged.equals(getItem().id())) {
        mark(drag.getY() / getHeight(), true);
      }
    }

    /// Shows where the theme would go: before this one, below it, or after it.
    private void mark(double at, boolean on) {
      pseudoClassStateChanged(BEFORE, on && at < 0.3);
      pseudoClassStateChanged(INTO, on && at >= 0.3 && at <= 0.7);
      pseudoClassStateChanged(AFTER, on && at > 0.7);
    }

    private void dropped(MouseDragEvent drop) {
      Branch here = getItem();
      ThemeId theme = dragged;
      dragged = null;
      mark(0.5, false);
      if (here == null || theme == null || theme.equals(here.id())) {
        return;
      }
      double at = drop.getY() / getHeight();
      if (at < 0.3 || at > 0.7) {
        model.gestures().beside(theme, here.id(), at > 0.7);
      } else {
        model.gestures().below(theme, here.id());
      }
    }

    private void menu() {
      ContextMenu menu = new ContextMenu();
      model
          .chosenProperty()
          .get()
          .ifPresent(theme -> {
            item(menu, "themes.add.below", () -> add(true));
            item(menu, "themes.rename", () -> rename(theme));
            item(menu, "themes.merge", () -> merge(theme));
            item(menu, "themes.hang", () -> hang(theme));
            item(
                menu,
                theme.retired() ? "themes.revive" : "themes.retire",
                () -> model.gestures().retire(theme));
            item(menu, "themes.remove", () -> model.gestures().remove(theme));
          });
      menu.show(this, Side.BOTTOM, 24, 0);
    }

    private void item(ContextMenu menu, String key, Runnable act) {
      MenuItem item = new MenuItem(bench.text(key));
      item.setOnAction(pressed -> act.run());
      menu.getItems().add(item);
    }
  }
}
