package org.storyloom.ui.themes;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.EmptyState;

/// An empty codebook: the starter codebooks to take, or a first theme of one's own.
final class StarterShelf extends StackPane {
  private static final int NAMED = 5;

  private final ThemesViewModel model;
  private final Bench bench;

  StarterShelf(ThemesViewModel model, Runnable add) {
    this.model = model;
    bench = model.bench();
    EmptyState empty = new EmptyState(bench.text("themes.empty"), bench.text("themes.empty.facts"));
    VBox shelf = new VBox();
    shelf.getStyleClass().addAll("sl-ruled", "sl-themes-shelf");
    model.startersProperty().get().forEach(one -> shelf.getChildren().add(row(one)));
    Button own = new Button(bench.text("themes.empty.own"));
    own.setOnAction(pressed -> add.run());
    HBox foot = new HBox(own);
    foot.setPadding(new Insets(16, 0, 0, 0));
    empty.foot(shelf).foot(foot);
    empty.setMaxHeight(USE_PREF_SIZE);
    getStyleClass().addAll("sl-paper", "sl-panel");
    setPadding(new Insets(32, 48, 32, 48));
    getChildren().add(empty);
  }

  private HBox row(Starter starter) {
    Label name = new Label(bench.text(starter.key()));
    name.getStyleClass().add("sl-strong");
    List<String> some =
        starter.draft().themes().stream()
            .filter(theme -> theme.facts().codable())
            .limit(NAMED)
            .map(theme -> theme.facts().name())
            .toList();
    Label facts =
        new Label(
            bench.text(
                "themes.starter.facts",
                starter.themes(),
                some.stream().collect(Collectors.joining(", "))));
    facts.getStyleClass().add("sl-muted");
    facts.setWrapText(true);
    VBox middle = new VBox(2, name, facts);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    Button take = new Button(bench.text("themes.starter.take"));
    take.setMinWidth(USE_PREF_SIZE);
    take.setAccessibleText(take.getText() + ", " + name.getText());
    take.setOnAction(pressed -> model.take(starter));
    HBox row = new HBox(16, middle, take);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(12, 0, 12, 0));
    return row;
  }
}
