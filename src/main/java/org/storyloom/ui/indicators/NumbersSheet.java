package org.storyloom.ui.indicators;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;

/// What became of tables of numbers, on a sheet: each with the rows that did not come in, and why.
final class NumbersSheet extends VBox {
  private static final double WIDE = 640;
  private static final double TALLEST = 440;

  private NumbersSheet(Bench bench, NumbersReport report) {
    super(12);
    setPrefWidth(WIDE);
    VBox files = new VBox();
    files.getStyleClass().add("sl-ruled");
    report.files().forEach(file -> files.getChildren().add(file(file)));
    ScrollPane scroll = new ScrollPane(files);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    files
        .heightProperty()
        .subscribe(tall -> scroll.setPrefViewportHeight(Math.min(TALLEST, tall.doubleValue())));
    scroll.getStyleClass().add("sl-plain-scroll");
    Button done = new Button(bench.text("indicators.report.done"));
    done.getStyleClass().add("accent");
    done.setOnAction(pressed -> bench.dialogs().close());
    HBox foot = new HBox(done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(scroll, foot);
  }

  static void open(Bench bench, NumbersReport report) {
    bench.dialogs().open(bench.text("indicators.report.title"), new NumbersSheet(bench, report));
  }

  private static Node file(NumbersReport.OfFile file) {
    Label name = new Label(file.name());
    name.getStyleClass().add("sl-strong");
    name.setGraphic(Icon.text(file.trouble() ? Feather.ALERT_TRIANGLE : Feather.CHECK));
    name.getGraphic()
        .getStyleClass()
        .add(file.trouble() ? "sl-indicators-trouble" : "sl-indicators-done");
    VBox box = new VBox(3, name, IndicatorPage.note(file.facts()));
    box.getStyleClass().add("sl-indicators-file");
    file.notes().forEach(one -> box.getChildren().add(note(one)));
    return box;
  }

  private static Node note(NumbersReport.Note note) {
    Label where = IndicatorPage.note(note.where());
    where.setMinWidth(110);
    where.setMaxWidth(110);
    Label what = new Label(note.what());
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(what, Priority.ALWAYS);
    return new HBox(12, where, what);
  }
}
