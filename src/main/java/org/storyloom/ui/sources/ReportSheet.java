package org.storyloom.ui.sources;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.source.SourceId;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.control.Icon;

/// What became of the files that came in, on a sheet: what could not be read first, then what came
/// in part, then what came, each with what was changed and where.
final class ReportSheet extends VBox {
  private static final double WIDE = 680;
  private static final double TALLEST = 460;

  private final Bench bench;
  private final Consumer<SourceId> open;

  private ReportSheet(Bench bench, Report report, Consumer<SourceId> open) {
    super(12);
    this.bench = bench;
    this.open = open;
    setPrefWidth(WIDE);
    Label sentence = new Label(report.sentence());
    sentence.setWrapText(true);
    VBox parts = new VBox(16);
    report.parts().forEach(part -> parts.getChildren().add(part(part)));
    ScrollPane scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    parts
        .heightProperty()
        .subscribe(tall -> scroll.setPrefViewportHeight(Math.min(TALLEST, tall.doubleValue())));
    scroll.getStyleClass().add("sl-plain-scroll");
    Button done = new Button(bench.text("sources.report.done"));
    done.getStyleClass().add("accent");
    done.setOnAction(pressed -> bench.dialogs().close());
    HBox foot = new HBox(done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(sentence, scroll, foot);
  }

  /// Lays the report over the window; `open` is told which source somebody wants to read.
  static void open(Bench bench, Report report, Consumer<SourceId> open) {
    bench.dialogs().open(bench.text("sources.report.title"), new ReportSheet(bench, report, open));
  }

  private Node part(Report.Part part) {
    Label head = new Label(part.head());
    head.getStyleClass().add("sl-strong");
    head.setGraphic(Icon.text(icon(part.became())));
    head.getGraphic().getStyleClass().add("sl-sources-" + style(part.became()));
    VBox files = new VBox();
    files.getStyleClass().add("sl-ruled");
    part.files().forEach(file -> files.getChildren().add(file(file)));
    return new VBox(6, head, files);
  }

  private Node file(Report.OfFile file) {
    Label name = new Label(file.name());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox first = new HBox(8, name, between);
    first.setAlignment(Pos.BASELINE_LEFT);
    file.source()
        .ifPresent(id -> {
          Hyperlink link = new Hyperlink(bench.text("sources.open"));
          link.setAccessibleText(bench.text("sources.open") + ", " + file.name());
          link.setOnAction(pressed -> {
            bench.dialogs().close();
            open.accept(id);
          });
          first.getChildren().add(link);
        });
    VBox box = new VBox(3, first, note(file.facts()));
    box.getStyleClass().add("sl-sources-file");
    file.notes().forEach(one -> box.getChildren().add(note(one)));
    return box;
  }

  private static Node note(Report.Note note) {
    Label what = new Label(note.what());
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    Label where = note(note.where());
    where.setMinWidth(150);
    where.setMaxWidth(150);
    return new HBox(12, where, what);
  }

  private static Label note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-note");
    label.setWrapText(true);
    return label;
  }

  private static Feather icon(Report.Became became) {
    return switch (became) {
      case UNREADABLE -> Feather.ALERT_CIRCLE;
      case PARTLY -> Feather.ALERT_TRIANGLE;
      case ADDED -> Feather.CHECK;
      case HERE -> Feather.COPY;
    };
  }

  private static String style(Report.Became became) {
    return switch (became) {
      case UNREADABLE -> "trouble";
      case PARTLY -> "part";
      case ADDED -> "done";
      case HERE -> "quiet";
    };
  }
}
