package org.storyloom.ui.indicators;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.Taken;
import org.storyloom.study.Phase;
import org.storyloom.study.Site;
import org.storyloom.study.Wave;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.popup.Pick;

/// A sheet that asks for one reading: when and where it was taken, the value or the counts, and
/// what to know before leaning on it. An empty value was not reported.
final class ReadingForm extends VBox {
  private static final double WIDE = 560;

  private final Bench bench;
  private final Indicator of;
  private final Optional<Reading> was;
  private final Pick<Wave> wave;
  private final Pick<Phase> phase;
  private final Pick<Site> site;
  private final TextField subgroup = new TextField();
  private final TextField day = new TextField();
  private final TextField value = new TextField();
  private final TextField numerator = new TextField();
  private final TextField denominator = new TextField();
  private final TextField quality = new TextField();
  private final Label trouble = new Label();

  private ReadingForm(
      Bench bench, Indicator of, Optional<Reading> was, Consumer<ReadingDraft> then) {
    super(14);
    this.bench = bench;
    this.of = of;
    this.was = was;
    String none = bench.text("indicators.none");
    wave = new Pick<>(text("wave"), none, Wave::name);
    wave.items(bench.plan().waves());
    phase = new Pick<>(text("phase"), none, Phase::name);
    phase.items(bench.plan().phases());
    site = new Pick<>(text("site"), bench.text("indicators.everywhere"), Site::name);
    site.items(bench.plan().sites());
    day.setPromptText(text("day.prompt"));
    value.setPromptText(
        bench.text(of.isShare() ? "indicators.form.value.share" : "indicators.form.value.none"));
    trouble.getStyleClass().add("sl-danger");
    trouble.setWrapText(true);
    setPrefWidth(WIDE);
    was.ifPresent(this::fill);
    getChildren().addAll(form(), foot(then));
  }

  /// Opens the sheet; `then` is told the reading.
  static void open(Bench bench, Indicator of, Optional<Reading> was, Consumer<ReadingDraft> then) {
    String key = was.isPresent() ? "indicators.reading.of.correct" : "indicators.reading.of";
    bench.dialogs().open(bench.text(key, of.name()), new ReadingForm(bench, of, was, then));
  }

  private void fill(Reading reading) {
    Taken taken = reading.taken();
    wave.pick(bench.plan().wave(taken.wave()));
    phase.pick(bench.plan().phase(taken.phase()));
    site.pick(bench.plan().site(taken.site()));
    subgroup.setText(taken.subgroup());
    LocalDate on = taken.on();
    day.setText(on == null ? "" : on.toString());
    Figure figure = reading.figure();
    Double amount = figure.amount();
    value.setText(amount == null ? "" : Typed.number(amount, bench.messages().locale()));
    Long some = figure.numerator();
    Long all = figure.denominator();
    numerator.setText(some == null ? "" : some.toString());
    denominator.setText(all == null ? "" : all.toString());
    quality.setText(reading.quality());
  }

  private Node form() {
    GridPane form = new GridPane();
    form.setHgap(16);
    form.setVgap(10);
    form.add(Typed.named(text("wave"), wave), 0, 0);
    form.add(Typed.named(text("phase"), phase), 1, 0);
    form.add(Typed.named(text("site"), site), 0, 1);
    form.add(Typed.named(text("day"), day), 1, 1);
    form.add(Typed.named(text("subgroup"), subgroup), 0, 2);
    form.add(Typed.named(text("value"), value), 1, 2);
    if (of.isShare()) {
      form.add(Typed.named(text("numerator"), numerator), 0, 3);
      form.add(Typed.named(text("denominator"), denominator), 1, 3);
    }
    form.add(Typed.named(text("quality"), quality), 0, 4, 2, 1);
    form.getChildren()
        .forEach(field -> {
          GridPane.setHgrow(field, Priority.ALWAYS);
          ((VBox) field).setPrefWidth(WIDE / 2);
        });
    return form;
  }

  private Node foot(Consumer<ReadingDraft> then) {
    HBox.setHgrow(trouble, Priority.ALWAYS);
    trouble.setMaxWidth(Double.MAX_VALUE);
    Button does = new Button(bench.text("indicators.form.do"));
    does.getStyleClass().addAll("accent", "sl-indicators-take");
    does.setDefaultButton(true);
    does.setMinWidth(Button.USE_PREF_SIZE);
    does.setOnAction(pressed -> take(then));
    HBox foot = new HBox(16, trouble, does);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  private void take(Consumer<ReadingDraft> then) {
    Optional<String> wrong = wrong();
    if (wrong.isPresent()) {
      trouble.setText(wrong.get());
      return;
    }
    OptionalDouble amount = Typed.number(value.getText(), bench.messages().locale());
    Figure figure =
        new Figure(
            amount.isEmpty() ? null : Double.valueOf(amount.getAsDouble()),
            count(numerator),
            count(denominator));
    Taken taken =
        new Taken(
            wave.picked().map(Wave::id).orElse(null),
            phase.picked().map(Phase::id).orElse(null),
            site.picked().map(Site::id).orElse(null),
            was.map(one -> one.taken().activity()).orElse(null),
            subgroup.getText().strip(),
            Typed.day(day.getText()).orElse(null));
    bench.dialogs().close();
    then.accept(new ReadingDraft(null, "", of.id(), taken, figure, quality.getText().strip()));
  }

  private @Nullable Long count(TextField field) {
    return of.isShare()
        ? Typed.count(field.getText(), bench.messages().locale()).orElse(null)
        : null;
  }

  /// What cannot be taken as it was typed.
  private Optional<String> wrong() {
    if (!day.getText().isBlank() && Typed.day(day.getText()).isEmpty()) {
      return Optional.of(bench.text("indicators.form.day.wrong", day.getText().strip()));
    }
    if (!value.getText().isBlank()
        && Typed.number(value.getText(), bench.messages().locale()).isEmpty()) {
      return Optional.of(bench.text("indicators.form.number", value.getText().strip()));
    }
    for (TextField field : java.util.List.of(numerator, denominator)) {
      boolean typed = of.isShare() && !field.getText().isBlank();
      Optional<Long> count = Typed.count(field.getText(), bench.messages().locale());
      if (typed && (count.isEmpty() || (field.equals(denominator) && count.get() == 0))) {
        return Optional.of(bench.text("indicators.form.count", field.getText().strip()));
      }
    }
    Long some = count(numerator);
    Long all = count(denominator);
    return some != null && all != null && some > all
        ? Optional.of(bench.text("indicators.form.over"))
        : Optional.empty();
  }

  private String text(String key) {
    return bench.text("indicators.form." + key);
  }
}
