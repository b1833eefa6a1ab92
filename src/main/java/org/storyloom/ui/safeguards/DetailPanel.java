package org.storyloom.ui.safeguards;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.safeguard.Hold;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Redaction;
import org.storyloom.safeguard.Suggestion;
import org.storyloom.source.SourceId;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.Chip;
import org.storyloom.ui.control.Icon;

/// What is recorded of the chosen text, case or finding, and the acts on it.
final class DetailPanel extends VBox {
  private static final int LISTED = 60;

  private final SafeguardsViewModel model;
  private final Bench bench;
  private final VBox body = new VBox(8);

  DetailPanel(SafeguardsViewModel model) {
    this.model = model;
    bench = model.bench();
    body.setPadding(new Insets(12, 20, 20, 20));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    model.aboutProperty().subscribe(this::draw);
  }

  private void draw(DetailReading.Detail detail) {
    body.getChildren().clear();
    if (detail.subject().isEmpty()) {
      note(bench.text("safeguards.choose"));
      return;
    }
    body.getChildren().add(wrapped(detail.title(), "sl-quote"));
    if (detail.words()) {
      head(bench.text("safeguards.consent"));
      if (detail.consent().isEmpty()) {
        note(bench.text("safeguards.consent.none"));
      }
      body.getChildren().add(new ConsentForm(model, detail.consent()));
    }
    holds(detail);
    if (!detail.text().isEmpty()) {
      suggested(detail);
      replaced(detail);
      Hyperlink read = link(bench.text("safeguards.read"));
      detail
          .subject()
          .ifPresent(one ->
              read.setOnAction(pressed -> bench.go(new Place.OfSource(new SourceId(one.id())))));
      body.getChildren().add(read);
    }
  }

  private void holds(DetailReading.Detail detail) {
    head(bench.text("safeguards.hold"));
    if (detail.hold().isPresent()) {
      Hold hold = detail.hold().get();
      body.getChildren()
          .add(
              wrapped(
                  bench.text(
                      "safeguards.held.facts",
                      bench.text("safeguards.level." + hold.level().word()),
                      hold.why()),
                  "sl-plain"));
      Button out = new Button(bench.text("safeguards.letOut"), Icon.button(Feather.UNLOCK));
      out.setOnAction(pressed -> model.letOut());
      body.getChildren().add(out);
      return;
    }
    TextField why = new TextField();
    why.setPromptText(bench.text("safeguards.hold.why"));
    why.setAccessibleText(bench.text("safeguards.hold.why"));
    Button hold = new Button(bench.text("safeguards.hold.do"), Icon.button(Feather.LOCK));
    hold.setOnAction(pressed -> model.hold(new Hold(Level.TEAM, why.getText().strip())));
    hold.disableProperty().bind(why.textProperty().isEmpty());
    HBox line = new HBox(8, why, hold);
    HBox.setHgrow(why, Priority.ALWAYS);
    hold.setMinWidth(USE_PREF_SIZE);
    body.getChildren().add(line);
  }

  private void suggested(DetailReading.Detail detail) {
    head(bench.text("safeguards.suggested", detail.suggested().size()));
    if (detail.suggested().isEmpty()) {
      note(bench.text("safeguards.suggested.none"));
      return;
    }
    for (Suggestion one : detail.suggested().stream().limit(LISTED).toList()) {
      Label around = wrapped(detail.around(one), "sl-note");
      HBox.setHgrow(around, Priority.ALWAYS);
      Chip chip = Chip.replacement(bare(one.replacement()));
      chip.setMinWidth(USE_PREF_SIZE);
      body.getChildren().add(line(around, chip));
    }
    Button all =
        new Button(
            bench.text("safeguards.suggested.do", detail.suggested().size()),
            Icon.button(Feather.EDIT_2));
    all.setOnAction(pressed -> model.replace(detail.suggested()));
    body.getChildren().add(all);
  }

  private void replaced(DetailReading.Detail detail) {
    head(bench.text("safeguards.replacedHere", detail.replaced().size()));
    for (Redaction one : detail.replaced().stream().limit(LISTED).toList()) {
      Chip chip = Chip.replacement(bare(one.replacement()));
      Label words =
          wrapped(
              one.lost() ? bench.text("safeguards.lost") : one.anchor().head().replace('\n', ' '),
              "sl-note");
      HBox.setHgrow(words, Priority.ALWAYS);
      Hyperlink back = link(bench.text("safeguards.putBack"));
      back.setOnAction(pressed -> model.putBack(one.id()));
      back.setMinWidth(USE_PREF_SIZE);
      chip.setMinWidth(USE_PREF_SIZE);
      body.getChildren().add(line(words, chip, back));
    }
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(8, nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static String bare(String replacement) {
    return replacement.startsWith("[") && replacement.endsWith("]")
        ? replacement.substring(1, replacement.length() - 1)
        : replacement;
  }

  private static Hyperlink link(String words) {
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().add("sl-link");
    return link;
  }

  private void head(String words) {
    Label head = new Label(words);
    head.getStyleClass().add("sl-group");
    VBox.setMargin(head, new Insets(14, 0, 0, 0));
    body.getChildren().add(head);
  }

  private void note(String words) {
    body.getChildren().add(wrapped(words, "sl-note"));
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
