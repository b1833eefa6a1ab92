package org.storyloom.ui.indicators;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.Course;
import org.storyloom.indicator.Direction;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorFacts;
import org.storyloom.indicator.IndicatorOrigin;
import org.storyloom.indicator.Share;
import org.storyloom.study.Domain;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.popup.Pick;

/// A sheet that asks what an indicator is: name, unit, direction, domain, origin, definition,
/// starting value, target, note.
final class IndicatorForm extends VBox {
  private static final double WIDE = 560;

  private final Bench bench;
  private final TextField name = new TextField();
  private final TextField unit = new TextField();
  private final Pick<Direction> direction;
  private final Pick<Domain> domain;
  private final Pick<IndicatorOrigin> origin;
  private final TextArea definition = new TextArea();
  private final TextField start = new TextField();
  private final TextField target = new TextField();
  private final TextField note = new TextField();
  private final Label trouble = new Label();
  private Share share = Share.NONE;

  private IndicatorForm(Bench bench, Optional<Indicator> was, Consumer<IndicatorFacts> then) {
    super(14);
    this.bench = bench;
    direction =
        new Pick<>(
            text("direction"),
            bench.text("indicators.direction.none"),
            one -> bench.text("indicators.direction." + one.word()));
    direction.items(List.of(Direction.UP, Direction.DOWN));
    domain = new Pick<>(text("domain"), bench.text("indicators.domain.none"), Domain::name);
    domain.items(bench.plan().domains());
    origin =
        new Pick<>(
            text("origin"),
            bench.text("indicators.origin.campaign"),
            one -> bench.text("indicators.origin." + one.word()));
    origin.items(List.of(IndicatorOrigin.SURVEY, IndicatorOrigin.PUBLISHED, IndicatorOrigin.PLAN));
    unit.setPromptText(text("unit.prompt"));
    definition.setWrapText(true);
    definition.setPrefRowCount(3);
    trouble.getStyleClass().add("sl-danger");
    trouble.setWrapText(true);
    setPrefWidth(WIDE);
    was.ifPresent(one -> fill(one.facts()));
    getChildren().addAll(form(), foot(then));
  }

  /// Opens the sheet; `then` is told what was said.
  static void open(Bench bench, Optional<Indicator> was, Consumer<IndicatorFacts> then) {
    bench
        .dialogs()
        .open(
            bench.text(was.isPresent() ? "indicators.change" : "indicators.add"),
            new IndicatorForm(bench, was, then));
  }

  private void fill(IndicatorFacts facts) {
    name.setText(facts.name());
    unit.setText(facts.unit());
    direction.pick(Optional.of(facts.course().direction()).filter(one -> one != Direction.NONE));
    domain.pick(bench.plan().domain(facts.domain()));
    origin.pick(Optional.of(facts.origin()).filter(one -> one != IndicatorOrigin.CAMPAIGN));
    definition.setText(facts.definition());
    start.setText(number(facts.course().start()));
    target.setText(number(facts.course().target()));
    note.setText(facts.note());
    share = facts.share();
  }

  private String number(@Nullable Double value) {
    return value == null ? "" : Typed.number(value, bench.messages().locale());
  }

  private Node form() {
    GridPane form = new GridPane();
    form.setHgap(16);
    form.setVgap(10);
    form.add(Typed.named(text("name"), name), 0, 0, 2, 1);
    form.add(Typed.named(text("definition"), definition), 0, 1, 2, 1);
    form.add(Typed.named(text("unit"), unit), 0, 2);
    form.add(Typed.named(text("direction"), direction), 1, 2);
    form.add(Typed.named(text("domain"), domain), 0, 3);
    form.add(Typed.named(text("origin"), origin), 1, 3);
    form.add(Typed.named(text("start"), start), 0, 4);
    form.add(Typed.named(text("target"), target), 1, 4);
    form.add(Typed.named(text("note"), note), 0, 5, 2, 1);
    form.getChildren()
        .forEach(field -> {
          GridPane.setHgrow(field, Priority.ALWAYS);
          ((VBox) field).setPrefWidth(WIDE / 2);
        });
    return form;
  }

  private Node foot(Consumer<IndicatorFacts> then) {
    HBox.setHgrow(trouble, Priority.ALWAYS);
    trouble.setMaxWidth(Double.MAX_VALUE);
    Button does = new Button(bench.text("indicators.form.do"));
    does.getStyleClass().add("accent");
    does.setDefaultButton(true);
    does.setMinWidth(Button.USE_PREF_SIZE);
    does.disableProperty().bind(name.textProperty().map(String::isBlank));
    does.setOnAction(pressed -> take(then));
    HBox foot = new HBox(16, trouble, does);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private void take(Consumer<IndicatorFacts> then) {
    for (TextField field : List.of(start, target)) {
      if (!field.getText().isBlank() && value(field).isEmpty()) {
        trouble.setText(bench.text("indicators.form.number", field.getText().strip()));
        field.requestFocus();
        return;
      }
    }
    bench.dialogs().close();
    String said = unit.getText().strip();
    then.accept(
        new IndicatorFacts(
            name.getText().strip(),
            said.equals("%") ? IndicatorFacts.PERCENT : said.isEmpty() ? "count" : said,
            new Course(
                direction.picked().orElse(Direction.NONE),
                boxed(value(start)),
                boxed(value(target))),
            definition.getText().strip(),
            domain.picked().map(Domain::id).orElse(null),
            origin.picked().orElse(IndicatorOrigin.CAMPAIGN),
            share,
            note.getText().strip()));
  }

  private OptionalDouble value(TextField field) {
    return Typed.number(field.getText(), bench.messages().locale());
  }

  private static @Nullable Double boxed(OptionalDouble value) {
    return value.isEmpty() ? null : Double.valueOf(value.getAsDouble());
  }

  private String text(String key) {
    return bench.text("indicators.form." + key);
  }
}
