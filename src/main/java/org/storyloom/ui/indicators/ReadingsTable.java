package org.storyloom.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.indicator.Difference;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Reading;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;
import org.storyloom.ui.control.table.Column;
import org.storyloom.ui.control.table.FactTable;

/// The readings of an indicator as tables.
final class ReadingsTable {
  private static final int MOST_STOPS = 4;

  private ReadingsTable() {}

  /// One row a series, one column a wave; for shares also how the second differs from the first.
  static Node bySeries(Bench bench, Indicator of, Course course, Figures figures) {
    List<Course.Stop> stops =
        course.stops().size() <= MOST_STOPS
            ? course.stops()
            : course.stops().subList(course.stops().size() - MOST_STOPS, course.stops().size());
    int from = course.stops().size() - stops.size();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.wide(bench.text("indicators.column.where")));
    stops.forEach(stop -> columns.add(Column.numbers(stop.name(), 0)));
    boolean differs = of.isShare() && stops.size() > 1 && from == 0;
    if (differs) {
      columns.add(
          Column.numbers(
              bench.text(
                  "indicators.column.difference", stops.get(1).name(), stops.getFirst().name()),
              0));
    }
    FactTable table = new FactTable(bench.text("indicators.table", of.name()), columns, -1).heads();
    for (Course.Series series : course.series()) {
      List<String> row = new ArrayList<>(List.of(series.name()));
      series.readings().stream()
          .skip(from)
          .forEach(reading ->
              row.add(
                  reading
                      .map(one -> figures.whole(of, one))
                      .orElse(bench.text("indicators.none"))));
      if (differs) {
        row.add(difference(series, figures, bench));
      }
      table.words(row.toArray(String[]::new));
    }
    return table;
  }

  private static String difference(Course.Series series, Figures figures, Bench bench) {
    Optional<Reading> first = series.readings().getFirst();
    Optional<Reading> second = series.readings().get(1);
    return first
        .flatMap(one -> second.flatMap(two -> Difference.of(one.figure(), two.figure())))
        .map(figures::difference)
        .orElse(bench.text("indicators.none"));
  }

  /// One row a reading, with its interval, n and note, and what can be done with it.
  static Node all(
      Bench bench,
      Indicator of,
      List<Reading> readings,
      Figures figures,
      IndicatorsViewModel model) {
    List<Column> columns =
        List.of(
            Column.of(bench.text("indicators.column.when"), 110),
            Column.of(bench.text("indicators.column.where"), 130),
            Column.numbers(bench.text("indicators.column.value"), 120),
            Column.numbers(bench.text("indicators.column.interval"), 120),
            Column.numbers(bench.text("indicators.column.n"), 100),
            Column.wide(bench.text("indicators.column.quality")),
            Column.of("", 70));
    FactTable table = new FactTable(bench.text("indicators.table", of.name()), columns, -1).heads();
    for (Reading reading : readings) {
      table.row(
          strong(figures.when(reading)),
          plain(figures.where(reading)),
          plain(
              reading.figure().notReported()
                  ? bench.text("indicators.absent")
                  : figures.value(of, reading.figure().value())),
          plain(figures.interval(of.interval(reading))),
          plain(figures.asked(of, reading.figure())),
          quality(reading),
          acts(bench, of, reading, model));
    }
    return table;
  }

  private static HBox acts(Bench bench, Indicator of, Reading reading, IndicatorsViewModel model) {
    Button correct = button(bench, Feather.EDIT_2, "indicators.reading.correct");
    correct.setOnAction(pressed ->
        ReadingForm.open(bench, of, Optional.of(reading), draft -> model.correct(reading, draft)));
    Button remove = button(bench, Feather.TRASH_2, "indicators.reading.remove");
    remove.setOnAction(pressed -> model.remove(reading));
    HBox acts = new HBox(2, correct, remove);
    acts.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return acts;
  }

  private static Button button(Bench bench, Feather icon, String key) {
    Button button = new Button("", Icon.text(icon));
    button.getStyleClass().addAll("flat", "sl-icon-button", "sl-small-button");
    button.setAccessibleText(bench.text(key));
    button.setTooltip(new Tooltip(bench.text(key)));
    return button;
  }

  private static Label quality(Reading reading) {
    Label label = plain(reading.quality());
    label.getStyleClass().add("sl-muted");
    label.setWrapText(true);
    return label;
  }

  private static Label strong(String words) {
    Label label = plain(words);
    label.getStyleClass().add("sl-strong");
    return label;
  }

  private static Label plain(String words) {
    return new Label(words);
  }
}
