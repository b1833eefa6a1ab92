package org.storyloom.ui.themes;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeSet;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;

/// The theme sets: ticked where the chosen theme is in them, and a field for a new one.
final class SetsBox extends VBox {
  private final ThemesViewModel model;
  private final Bench bench;
  private final VBox rows = new VBox(4);
  private @Nullable Theme shown;

  SetsBox(ThemesViewModel model) {
    super(6);
    this.model = model;
    bench = model.bench();
    TextField field = new TextField();
    field.setPromptText(bench.text("themes.sets.new"));
    field.setAccessibleText(bench.text("themes.sets.new"));
    field.setOnAction(entered -> {
      Theme theme = shown;
      String name = field.getText().strip();
      if (theme != null && !name.isEmpty()) {
        model.gestures().newSet(name, theme.id());
        field.clear();
      }
    });
    getChildren().addAll(rows, field);
    model
        .bookProperty()
        .subscribe(now -> {
          if (shown != null) {
            draw(shown);
          }
        });
  }

  void fill(Theme theme) {
    shown = theme;
    draw(theme);
  }

  private void draw(Theme theme) {
    rows.getChildren().clear();
    for (ThemeSet set : model.codebook().sets()) {
      CheckBox in = new CheckBox(set.name());
      in.setSelected(set.themes().contains(theme.id()));
      in.setOnAction(pressed -> model.gestures().set(set, theme.id(), in.isSelected()));
      in.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(in, Priority.ALWAYS);
      Button more = new Button("", Icon.text(Feather.MORE_HORIZONTAL));
      more.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
      more.setAccessibleText(bench.text("themes.sets.more", set.name()));
      more.setOnAction(pressed -> menu(set, more));
      HBox row = new HBox(6, in, more);
      row.setAlignment(Pos.CENTER_LEFT);
      rows.getChildren().add(row);
    }
    rows.setManaged(!rows.getChildren().isEmpty());
  }

  private void menu(ThemeSet set, Button at) {
    MenuItem rename = new MenuItem(bench.text("themes.sets.rename"));
    rename.setOnAction(pressed ->
        bench
            .dialogs()
            .ask(
                bench.text("themes.sets.rename"),
                bench.text("themes.rename.do"),
                set.name(),
                name -> model.gestures().rename(set, name)));
    MenuItem remove = new MenuItem(bench.text("themes.sets.remove"));
    remove.setOnAction(pressed -> model.gestures().remove(set));
    new ContextMenu(rename, remove).show(at, Side.BOTTOM, 0, 0);
  }
}
