package org.storyloom.ui.searching;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.search.SavedSearch;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;

/// The searches that are kept: a button with a menu in the bar, and links while nothing is asked.
final class KeptSearches {
  private final SearchingViewModel model;
  private final Bench bench;
  private final Button button = new Button("", Icon.button(Feather.BOOKMARK));

  KeptSearches(SearchingViewModel model) {
    this.model = model;
    bench = model.bench();
    button.setText(bench.text("searching.kept"));
    button.getStyleClass().add("flat");
    button.setOnAction(pressed -> menu());
  }

  Button button() {
    return button;
  }

  Node links(List<SavedSearch> saved) {
    Label head = new Label(bench.text("searching.kept"));
    head.getStyleClass().add("sl-section");
    VBox all = new VBox(4, head);
    all.getStyleClass().add("sl-searching-kept");
    for (SavedSearch one : saved) {
      Hyperlink open = new Hyperlink(one.name());
      open.getStyleClass().add("sl-link");
      open.setOnAction(pressed -> model.ask(one));
      Label words = new Label(one.words());
      words.getStyleClass().add("sl-note");
      all.getChildren().add(new HBox(10, open, words));
    }
    return all;
  }

  private void menu() {
    ContextMenu menu = new ContextMenu();
    for (SavedSearch one : model.answer().study().saved()) {
      MenuItem item = new MenuItem(one.name());
      item.setOnAction(pressed -> model.ask(one));
      menu.getItems().add(item);
    }
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (Action action : actions()) {
      MenuItem item = new MenuItem(bench.text(action.id()));
      item.setDisable(!action.when().getAsBoolean());
      item.setOnAction(pressed -> action.press());
      menu.getItems().add(item);
    }
    menu.show(button, Side.BOTTOM, 0, 4);
  }

  /// What can be done with them.
  List<Action> actions() {
    return List.of(
        Action.of("searching.save", "Ctrl S", Feather.BOOKMARK, this::save)
            .when(() -> !model.askedProperty().get().isEmpty() && model.answer().kept().isEmpty()),
        Action.of(
                "searching.rename",
                "",
                Feather.EDIT_3,
                () -> model.answer().kept().ifPresent(this::rename))
            .when(() -> model.answer().kept().isPresent()),
        Action.of(
                "searching.forget",
                "",
                Feather.TRASH_2,
                () -> model.answer().kept().ifPresent(one -> model.gestures().forget(one.id())))
            .when(() -> model.answer().kept().isPresent()));
  }

  private void save() {
    bench
        .dialogs()
        .ask(
            bench.text("searching.save"),
            bench.text("searching.save.act"),
            model.askedProperty().get().words(),
            name -> model.gestures().save(name));
  }

  private void rename(SavedSearch one) {
    bench
        .dialogs()
        .ask(
            bench.text("searching.rename"),
            bench.text("searching.rename.act"),
            one.name(),
            name -> model.gestures().rename(one.id(), name));
  }
}
