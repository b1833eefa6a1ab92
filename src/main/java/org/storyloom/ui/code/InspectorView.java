package org.storyloom.ui.code;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.coding.Coding;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Leanings.Leaning;
import org.storyloom.ui.control.Chip;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.QuoteBlock;
import org.storyloom.ui.control.SectionHead;
import org.storyloom.ui.control.Swatch;
import org.storyloom.ui.control.sign.Sign;

/// The selected coding at the foot of the themes: its words, theme, coder, weight, memo, and which
/// findings lean on it. Folds to one line where the window is narrow.
final class InspectorView extends VBox {
  private final Bench bench;
  private final CodeViewModel model;
  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private final TextArea memo = new TextArea();
  private Optional<Inspected> shown = Optional.empty();
  private boolean memoWanted;

  InspectorView(CodeViewModel model) {
    this.model = model;
    bench = model.bench();
    getStyleClass().add("sl-code-inspector");
    memo.setWrapText(true);
    memo.setPrefRowCount(4);
    memo.setMinHeight(USE_PREF_SIZE);
    memo.setPromptText(bench.text("code.memo.prompt"));
    memo.setAccessibleText(bench.text("code.memo.field"));
    memo.focusedProperty()
        .addListener((property, before, now) -> {
          if (!now) {
            keep();
          }
        });
    folded.addListener((property, before, now) -> draw());
    model.inspectedProperty().subscribe(this::show);
  }

  /// Whether only one line of it is shown.
  BooleanProperty foldedProperty() {
    return folded;
  }

  /// Puts the caret into the memo, at once or as soon as the coding is there.
  void writeMemo() {
    if (shown.isPresent()) {
      folded.set(false);
      memo.requestFocus();
      memo.end();
    }
    memoWanted = shown.isEmpty();
  }

  private void show(Optional<Inspected> now) {
    boolean same = shown.map(Inspected::id).equals(now.map(Inspected::id));
    if (!same) {
      keep();
    }
    boolean typing = same && memo.isFocused();
    shown = now;
    if (!typing) {
      memo.setText(now.map(Inspected::memo).orElse(""));
      draw();
    }
    if (memoWanted && now.isPresent()) {
      writeMemo();
    }
  }

  /// The memo goes to the study once the field is left.
  private void keep() {
    shown
        .filter(one -> !one.memo().equals(memo.getText()))
        .ifPresent(one -> model.gestures().memo(one.id(), memo.getText()));
  }

  private void draw() {
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    getChildren().clear();
    shown.ifPresent(one -> {
      getChildren().add(head(one));
      if (!folded.get()) {
        VBox body = new VBox(8, quote(one), facts(one), memo);
        body.getStyleClass().add("sl-code-inspected");
        if (!one.leanings().isEmpty()) {
          body.getChildren().add(leanings(one));
        }
        getChildren().add(body);
      }
    });
  }

  private Node head(Inspected one) {
    Label right = new Label(one.who());
    right.getStyleClass().add("sl-least");
    Node beside = folded.get() ? chip(one) : right;
    Button fold =
        new Button("", Icon.text(folded.get() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
    fold.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
    fold.setAccessibleText(bench.text(folded.get() ? "code.coding.unfold" : "code.coding.fold"));
    fold.setOnAction(pressed -> folded.set(!folded.get()));
    return SectionHead.panel(bench.text("code.coding"), beside, fold);
  }

  private static Node quote(Inspected one) {
    QuoteBlock quote = new QuoteBlock(one.hue(), one.quote());
    quote.getStyleClass().add("sl-code-quote");
    return quote;
  }

  private Node facts(Inspected one) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label word = new Label(bench.text("code.weight"));
    word.getStyleClass().add("sl-note");
    word.setMinWidth(USE_PREF_SIZE);
    Button weight = new Button(weight(one.weight()));
    weight.getStyleClass().add("sl-code-weight");
    weight.setAccessibleText(bench.text("code.weight") + " " + weight(one.weight()));
    weight.setOnAction(pressed -> weigh(one, weight));
    HBox facts = new HBox(8, chip(one), between, word, weight);
    facts.setAlignment(Pos.CENTER_LEFT);
    return facts;
  }

  private void weigh(Inspected one, Node at) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item(one, null));
    for (int weight = Coding.MOST_WEIGHT; weight >= -Coding.MOST_WEIGHT; weight--) {
      menu.getItems().add(item(one, weight));
    }
    menu.show(at, Side.BOTTOM, 0, 0);
  }

  private RadioMenuItem item(Inspected one, @Nullable Integer weight) {
    RadioMenuItem item = new RadioMenuItem(weight(weight));
    item.setSelected(java.util.Objects.equals(one.weight(), weight));
    item.setOnAction(pressed -> model.gestures().weigh(one.id(), weight));
    return item;
  }

  private static String weight(@Nullable Integer weight) {
    return weight == null ? "–" : Integer.toString(weight);
  }

  private static Chip chip(Inspected one) {
    Chip chip = Chip.of(new Swatch(one.hue()).child(one.child()), one.theme());
    chip.setMinWidth(0);
    return chip;
  }

  private Node leanings(Inspected one) {
    Label head = new Label(bench.text("code.leans"));
    head.getStyleClass().add("sl-group");
    VBox all = new VBox(4, head);
    one.leanings().forEach(leaning -> all.getChildren().add(row(leaning)));
    return all;
  }

  private Node row(Leaning leaning) {
    String word =
        bench.text("code.relation." + leaning.relation().name().toLowerCase(java.util.Locale.ROOT));
    Label number = new Label(leaning.number());
    number.getStyleClass().add("sl-strong");
    number.setMinWidth(USE_PREF_SIZE);
    Hyperlink claim = new Hyperlink(leaning.claim());
    claim.getStyleClass().add("sl-code-claim");
    claim.setMinWidth(0);
    claim.setAccessibleText(word + ": " + leaning.number() + " " + leaning.claim());
    claim.setOnAction(pressed -> bench.go(leaning.place()));
    HBox row = new HBox(6, Sign.of(leaning.relation(), word, 12), number, claim);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
