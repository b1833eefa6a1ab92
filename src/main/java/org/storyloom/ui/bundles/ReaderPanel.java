package org.storyloom.ui.bundles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.bundle.content.Quote;
import org.storyloom.bundle.content.Thing;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Card;
import org.storyloom.ui.control.Chip;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.KeyCap;

/// How the chosen readers will see it, what to know before it leaves, and the button that makes it.
final class ReaderPanel extends VBox {
  private static final Pattern REPLACEMENT = Pattern.compile("\\[([^\\[\\]\\n]{1,60})\\]");

  private final BundlesViewModel model;
  private final Bench bench;
  private final VBox body = new VBox(8);
  private final Button make = new Button();

  ReaderPanel(BundlesViewModel model) {
    this.model = model;
    bench = model.bench();
    body.setPadding(new Insets(12, 20, 16, 20));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, foot());
    model.levelProperty().subscribe(level -> draw());
    model.shownProperty().subscribe(shown -> draw());
  }

  private void draw() {
    String word = model.levelProperty().get().word();
    Label head = new Label(bench.text("bundles.reads." + word));
    head.getStyleClass().add("sl-strong");
    body.getChildren().setAll(head);
    make.setText(bench.text("bundles.make." + word));
    model.chosen().ifPresent(this::draw);
  }

  private void draw(BundlesReading.AtLevel level) {
    level.sample().ifPresent(quote -> body.getChildren().add(new Card(flow(quote))));
    note(bench.text("bundles.replacements", level.replacements()));
    head("bundles.before");
    boolean something = level.findings() > 0;
    line(something, bench.text("bundles.before.findings", level.findings()));
    line(level.sharesWithoutN() == 0, bench.text("bundles.before.n", level.sharesWithoutN()));
    line(true, bench.text("bundles.before.names"));
    for (String claim : level.stale()) {
      line(false, bench.text("bundles.before.stale", claim));
    }
    int words = level.held(Thing.WORDS);
    if (words > 0) {
      line(false, bench.text("bundles.before.words", words));
    }
    head("bundles.gets");
    body.getChildren().add(wrapped(bench.text("bundles.gets.zip"), "sl-plain"));
    note(bench.text("bundles.gets.what"));
  }

  private void head(String key) {
    Label head = new Label(bench.text(key));
    head.getStyleClass().addAll("sl-group");
    VBox.setMargin(head, new Insets(14, 0, 0, 0));
    body.getChildren().add(head);
  }

  private void line(boolean fine, String words) {
    Node sign = Icon.text(fine ? Feather.CHECK : Feather.ALERT_CIRCLE);
    sign.getStyleClass().add(fine ? "sl-bundles-fine" : "sl-bundles-careful");
    Label said = wrapped(words, "sl-plain");
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox line = new HBox(9, sign, said);
    line.setAlignment(Pos.TOP_LEFT);
    body.getChildren().add(line);
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

  /// The words as they will be read, with what was replaced on a ground of its own.
  private static TextFlow flow(Quote quote) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("sl-bundles-sample");
    Matcher replaced = REPLACEMENT.matcher(quote.words());
    int at = 0;
    while (replaced.find()) {
      flow.getChildren().add(words(quote.words().substring(at, replaced.start())));
      flow.getChildren().add(Chip.replacement(replaced.group(1)));
      at = replaced.end();
    }
    flow.getChildren().add(words(quote.words().substring(at)));
    flow.setAccessibleText(quote.words());
    return flow;
  }

  private static Text words(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("sl-quote");
    return text;
  }

  private VBox foot() {
    TextField purpose = new TextField();
    purpose.setPromptText(bench.text("bundles.purpose"));
    purpose.setAccessibleText(bench.text("bundles.purpose"));
    purpose.textProperty().bindBidirectional(model.purposeProperty());
    make.setGraphic(Icon.button(Feather.PACKAGE));
    make.getStyleClass().add("accent");
    make.setOnAction(pressed -> model.make());
    HBox acts = new HBox(8, make, new KeyCap("Ctrl Enter"));
    acts.setAlignment(Pos.CENTER_LEFT);
    Label logged = wrapped(bench.text("bundles.logged"), "sl-note");
    VBox foot = new VBox(10, logged, purpose, acts);
    foot.getStyleClass().add("sl-bundles-foot");
    return foot;
  }
}
