package org.storyloom.ui.searching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.source.SourceKind;
import org.storyloom.study.PlanPart;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.popup.Completion;

/// Where people ask: words to type, fields as tokens behind them. A space, Enter or the offer taken
/// makes a token of a field that was typed; Backspace at the beginning makes words of the last.
final class QueryBar extends HBox {
  private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");
  private static final double LEAST = 40;

  private final SearchingViewModel model;
  private final Bench bench;
  private final TextField field = new TextField();
  private final HBox tokens = new HBox(8);
  private final Region between = new Region();
  private final Completion completion;
  private final Runnable down;
  private boolean putting;

  /// @param down goes to the passages
  /// @param explain says how to ask
  QueryBar(SearchingViewModel model, Runnable down, Runnable explain) {
    this.model = model;
    this.down = down;
    bench = model.bench();
    completion = new Completion(bench.messages());
    completion.onTaken(this::take);
    getStyleClass().addAll("sl-field", "sl-searching-bar", "sl-panel");
    setAlignment(Pos.CENTER_LEFT);
    field.setPromptText(bench.text("searching.prompt"));
    field.setAccessibleText(bench.text("searching.field"));
    field.textProperty().addListener((property, before, now) -> typed());
    field.focusedProperty().addListener((property, before, now) -> focused(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, explain));
    tokens.setAlignment(Pos.CENTER_LEFT);
    tokens.setFillHeight(false);
    Hyperlink how = new Hyperlink(bench.text("searching.how"));
    how.getStyleClass().addAll("sl-note", "sl-searching-how");
    how.setOnAction(asked -> explain.run());
    how.setMinWidth(USE_PREF_SIZE);
    setOnMousePressed(press -> field.requestFocus());
    getChildren().addAll(Icon.button(Feather.SEARCH), field, tokens, between, how);
    model.askedProperty().subscribe(this::show);
  }

  void ask() {
    field.requestFocus();
    field.end();
  }

  private void focused(boolean now) {
    pseudoClassStateChanged(TYPING, now);
    if (!now) {
      completion.hide();
    }
  }

  private void show(Asked asked) {
    putting = true;
    if (!field.getText().equals(asked.words())) {
      field.setText(asked.words());
      field.end();
    }
    tokens.getChildren().setAll(asked.tokens().stream().map(this::token).toList());
    putting = false;
    fit();
  }

  /// The field is as wide as its words where tokens follow it.
  private void fit() {
    boolean alone = tokens.getChildren().isEmpty();
    HBox.setHgrow(field, alone ? Priority.ALWAYS : Priority.NEVER);
    HBox.setHgrow(between, alone ? Priority.NEVER : Priority.ALWAYS);
    if (alone) {
      field.setPrefWidth(USE_COMPUTED_SIZE);
    } else {
      Text words = new Text(field.getText());
      words.setFont(field.getFont());
      field.setPrefWidth(Math.max(LEAST, words.getLayoutBounds().getWidth() + 14));
    }
  }

  private HBox token(Token token) {
    Label name = new Label(bench.text("searching.field." + token.field().word()));
    name.getStyleClass().add("sl-searching-token-field");
    Label values = new Label(named(token));
    Button remove = new Button("", Icon.text(Feather.X));
    remove.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
    remove.setFocusTraversable(false);
    remove.setAccessibleText(
        bench.text("searching.token.remove", name.getText() + " " + values.getText()));
    remove.setOnAction(pressed -> model.ask(without(token)));
    HBox box = new HBox(5, name, values, remove);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(USE_PREF_SIZE);
    box.getStyleClass().add("sl-searching-token");
    return box;
  }

  private Asked without(Token token) {
    Asked now = model.askedProperty().get();
    List<Token> others = now.tokens().stream().filter(one -> !one.equals(token)).toList();
    return new Asked(now.words(), others);
  }

  /// The values as people call them.
  private String named(Token token) {
    StudyPlan plan = bench.plan();
    return token.values().stream()
        .map(value ->
            switch (token.field()) {
              case SITE -> plan.site(value).map(PlanPart::name).orElse(value);
              case PHASE -> plan.phase(value).map(PlanPart::name).orElse(value);
              case CODER -> plan.coder(value).map(PlanPart::name).orElse(value);
              case THEME ->
                  model
                      .answer()
                      .study()
                      .codebook()
                      .bySlug(value)
                      .map(theme -> theme.name())
                      .orElse(value);
              case KIND ->
                  SourceKind.of(value)
                      .map(kind -> bench.text("searching.kind." + kind.word()))
                      .orElse(value);
              default -> value;
            })
        .collect(Collectors.joining(", "));
  }

  private void typed() {
    if (putting) {
      return;
    }
    fit();
    Asked now = model.askedProperty().get().saying(field.getText());
    boolean ends = field.getText().endsWith(" ") && !now.folded().equals(now);
    model.ask(ends ? now.folded() : now);
    offer();
  }

  private void offer() {
    Optional<Completing> completing = Completing.at(field.getText());
    if (completing.isEmpty() || !field.isFocused()) {
      completion.hide();
      return;
    }
    Text before = new Text(field.getText());
    before.setFont(field.getFont());
    double right = Math.min(before.getLayoutBounds().getWidth(), field.getWidth());
    Bounds at = field.localToScreen(field.getBoundsInLocal());
    completion.show(
        field,
        at.getMinX() + Math.max(0, right - 24),
        at.getMaxY() + 10,
        completing.get().offers(model.answer().study(), bench),
        completing.get().typed());
    field.setAccessibleHelp(completion.chosen());
  }

  private void take(String value) {
    Completing.at(field.getText())
        .ifPresent(completing -> model.ask(completing.taken(model.askedProperty().get(), value)));
  }

  private void pressed(KeyEvent key, Runnable explain) {
    if (completion.pressed(key)) {
      field.setAccessibleHelp(completion.chosen());
      key.consume();
      return;
    }
    Asked now = model.askedProperty().get();
    boolean atStart = field.getCaretPosition() == 0 && field.getSelectedText().isEmpty();
    if (key.getCode() == KeyCode.BACK_SPACE && atStart && !now.tokens().isEmpty()) {
      model.ask(now.unfolded());
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      model.ask(now.folded());
      down.run();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN && !key.isAltDown()) {
      down.run();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN) {
      offer();
      key.consume();
    } else if (key.getCode() == KeyCode.F1) {
      explain.run();
      key.consume();
    }
  }
}
