package org.storyloom.ui.searching;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Swatch;

/// The filters at the left: by kind, site, phase, language and theme, each value with how many
/// sources fit that have it.
final class FacetPanel extends VBox {
  private static final double BAR = 28;

  private final SearchingViewModel model;
  private final Bench bench;
  private final VBox groups = new VBox();

  FacetPanel(SearchingViewModel model) {
    this.model = model;
    bench = model.bench();
    groups.getStyleClass().add("sl-searching-facets");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sl-choices");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    model.answerProperty().subscribe(answer -> show(answer.facets()));
  }

  private void show(List<Answer.Facet> facets) {
    groups.getChildren().setAll(facets.stream().map(this::group).toList());
  }

  private Node group(Answer.Facet facet) {
    Label name = new Label(bench.text("searching.facet." + facet.field().word()));
    name.getStyleClass().add("sl-group");
    VBox group = new VBox(name);
    group.getStyleClass().add("sl-searching-facet");
    int most = facet.values().stream().mapToInt(Answer.Facet.Value::count).max().orElse(1);
    facet.values().forEach(value -> group.getChildren().add(row(facet, value, Math.max(1, most))));
    return group;
  }

  private Node row(Answer.Facet facet, Answer.Facet.Value value, int most) {
    CheckBox choose = new CheckBox(value.name());
    choose.setSelected(value.chosen());
    choose.setMinWidth(0);
    choose.setTextOverrun(OverrunStyle.ELLIPSIS);
    value.hues().forEach(hue -> choose.setGraphic(new Swatch(hue)));
    choose.setGraphicTextGap(6);
    choose.setAccessibleText(bench.text("searching.facet.spoken", value.name(), value.count()));
    choose.setOnAction(pressed -> model.narrow(facet.field(), value.value()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Region fill = new Region();
    fill.getStyleClass().add("sl-searching-share");
    fill.setMaxWidth(BAR * value.count() / most);
    StackPane bar = new StackPane(fill);
    bar.getStyleClass().add("sl-searching-bar-ground");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMinWidth(BAR);
    bar.setMaxWidth(BAR);
    Label count = new Label(Integer.toString(value.count()));
    count.getStyleClass().add("sl-note");
    count.setMinWidth(28);
    count.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(6, choose, between, bar, count);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
