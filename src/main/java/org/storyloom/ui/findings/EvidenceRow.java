package org.storyloom.ui.findings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.finding.Relation;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.evidence.Shown;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.Swatch;

/// One link of the open finding: its sign, the quote or the number, where it stands (a click or
/// Enter goes there), its strand and theme. Del takes it off; the menu says how it bears anew.
final class EvidenceRow extends HBox {
  private static final double RIGHT = 148;

  private final Bench bench;
  private final Wording wording;
  private final FindingsViewModel model;
  private final Shown shown;

  EvidenceRow(FindingsViewModel model, Shown shown, boolean fresh) {
    this.model = model;
    this.shown = shown;
    bench = model.bench();
    wording = model.wording();
    getStyleClass().addAll("sl-evidence", "sl-row");
    if (fresh) {
      getStyleClass().add("fresh");
    }
    setFocusTraversable(true);
    VBox words =
        switch (shown) {
          case Shown.Words one -> new VBox(3, wrapped(one.quote(), "sl-quote"), place(one.said()));
          case Shown.Figure one -> new VBox(3, figure(one), place(where(one)));
        };
    if (!shown.note().isBlank()) {
      words.getChildren().add(wrapped(shown.note(), "sl-note"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    getChildren().addAll(wording.sign(shown.relation(), 14), words, right(), menuButton());
    setAccessibleText(wording.word(shown.relation()) + ": " + spoken());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(click -> {
      requestFocus();
      if (click.getClickCount() == 2) {
        bench.go(shown.place());
      }
    });
  }

  private void pressed(KeyEvent key) {
    if (key.getTarget() == this && key.getCode() == KeyCode.ENTER) {
      bench.go(shown.place());
      key.consume();
    } else if (key.getTarget() == this && key.getCode() == KeyCode.DELETE) {
      model.unlink(shown);
      key.consume();
    }
  }

  private String spoken() {
    return switch (shown) {
      case Shown.Words one -> one.quote() + ", " + one.said();
      case Shown.Figure one -> one.measure().value() + ", " + where(one);
    };
  }

  private Node figure(Shown.Figure one) {
    Text value = new Text(one.measure().value() + " ");
    value.getStyleClass().addAll("sl-text", "sl-strong");
    Text name = new Text(one.indicator() + " ");
    name.getStyleClass().add("sl-text");
    String interval =
        one.measure()
            .interval()
            .map(range ->
                bench.text(
                    "findings.interval", wording.end(range.low()), wording.end(range.high())))
            .orElse("");
    String n =
        Stream.of(one.measure().asked(), interval)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(", "));
    Text asked = new Text(n.isEmpty() ? "" : "(" + n + ")");
    asked.getStyleClass().add("sl-evidence-n");
    TextFlow flow = new TextFlow(value, name, asked);
    flow.setMinWidth(0);
    return flow;
  }

  private String where(Shown.Figure one) {
    return Stream.of(
            bench.text("findings.indicator"),
            one.measure().wave(),
            one.measure().site(),
            one.measure().quality())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private Node place(String words) {
    Hyperlink there = new Hyperlink(words);
    there.getStyleClass().addAll("sl-note", "sl-evidence-place");
    there.setWrapText(true);
    there.setFocusTraversable(false);
    there.setOnAction(pressed -> bench.go(shown.place()));
    return there;
  }

  private Node right() {
    VBox right = new VBox(2);
    right.setMinWidth(RIGHT);
    right.setMaxWidth(RIGHT);
    right.setAlignment(Pos.TOP_RIGHT);
    Label strand = new Label(shown.strandName());
    strand.getStyleClass().add("sl-note");
    right.getChildren().add(strand);
    if (shown instanceof Shown.Words one && !one.theme().isEmpty()) {
      Label theme = new Label(one.theme(), new Swatch(one.hue()));
      theme.getStyleClass().add("sl-note");
      theme.setGraphicTextGap(5);
      right.getChildren().add(theme);
    }
    return right;
  }

  private Node menuButton() {
    Button button = new Button("", Icon.text(Feather.MORE_HORIZONTAL));
    button.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
    button.setAccessibleText(bench.text("findings.link.menu"));
    button.setOnAction(pressed -> menu().show(button, Side.BOTTOM, 0, 0));
    return button;
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    for (Relation relation : Relation.values()) {
      if (relation != shown.relation()) {
        MenuItem item = new MenuItem(bench.text("findings.link.now." + relation.word()));
        item.setGraphic(wording.sign(relation, 12));
        item.setOnAction(pressed -> model.relate(shown, relation));
        menu.getItems().add(item);
      }
    }
    MenuItem off = new MenuItem(bench.text("findings.link.off"));
    off.setGraphic(Icon.text(Feather.X));
    off.setOnAction(pressed -> model.unlink(shown));
    menu.getItems().addAll(new SeparatorMenuItem(), off);
    return menu;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
