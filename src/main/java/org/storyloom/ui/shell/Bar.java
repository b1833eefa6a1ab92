package org.storyloom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Crumb;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;

/// The bar above the pane: back and forward, where we are, what the pane offers, and "Go to or
/// do…".
final class Bar extends HBox {
  private static final double GO = 190;

  private final Bench bench;
  private final HBox crumbs = new HBox();
  private final HBox tools = new HBox(8);
  private final ChangeListener<List<Crumb>> redraw = (property, before, now) -> draw(now);
  private @Nullable Pane pane;

  Bar(Bench bench, Way way, Runnable go) {
    this.bench = bench;
    getStyleClass().addAll("sl-bar", "sl-panel");
    Button back = iconButton(Feather.ARROW_LEFT, bench.text("ui.back"), "Alt Left", way::back);
    back.disableProperty().bind(way.beforeProperty().not());
    Button ahead =
        iconButton(Feather.ARROW_RIGHT, bench.text("ui.forward"), "Alt Right", way::forward);
    ahead.disableProperty().bind(way.aheadProperty().not());
    crumbs.getStyleClass().add("sl-crumbs");
    crumbs.setAlignment(Pos.CENTER_LEFT);
    crumbs.setMinWidth(0);
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(back, ahead, crumbs, between, tools, goButton(go));
  }

  /// Shows what this pane says about where it is, and its tools.
  void show(Pane now) {
    if (pane != null) {
      pane.crumbs().removeListener(redraw);
    }
    pane = now;
    now.crumbs().addListener(redraw);
    tools.getChildren().setAll(now.tools());
    draw(now.crumbs().getValue());
  }

  private void draw(List<Crumb> way) {
    if (pane == null) {
      return;
    }
    List<Node> nodes = new ArrayList<>();
    Place whole = new Place.Whole(pane.id());
    String name = bench.text(pane.id().words());
    nodes.add(way.isEmpty() ? last(name) : link(Crumb.of(name, whole)));
    for (int i = 0; i < way.size(); i++) {
      nodes.add(Icon.text(Feather.CHEVRON_RIGHT));
      nodes.add(i == way.size() - 1 ? last(way.get(i).words()) : link(way.get(i)));
    }
    crumbs.getChildren().setAll(nodes);
  }

  private Node link(Crumb crumb) {
    if (crumb.place().isEmpty()) {
      Label label = new Label(crumb.words());
      label.getStyleClass().add("sl-muted");
      label.setMinWidth(USE_PREF_SIZE);
      return label;
    }
    Hyperlink link = new Hyperlink(crumb.words());
    link.getStyleClass().add("sl-crumb");
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(pressed -> crumb.place().ifPresent(bench::go));
    return link;
  }

  private static Node last(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-strong");
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMinWidth(40);
    return label;
  }

  private Button goButton(Runnable go) {
    Label words = new Label(bench.text("control.go.prompt"));
    words.getStyleClass().add("sl-muted");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox inside = new HBox(8, Icon.button(Feather.COMMAND), words, between, new KeyCap("Ctrl K"));
    inside.setAlignment(Pos.CENTER_LEFT);
    inside.setPrefWidth(GO - 18);
    Button button = new Button("", inside);
    button.getStyleClass().add("sl-go-button");
    button.setAccessibleText(bench.text("control.go.field"));
    button.setPrefWidth(GO);
    button.setMinWidth(GO);
    button.setOnAction(pressed -> go.run());
    return button;
  }

  private static Button iconButton(Feather glyph, String words, String keys, Runnable act) {
    Button button = new Button("", Icon.button(glyph));
    button.getStyleClass().addAll("flat", "sl-icon-button");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words + "  " + keys));
    button.setOnAction(pressed -> act.run());
    return button;
  }
}
