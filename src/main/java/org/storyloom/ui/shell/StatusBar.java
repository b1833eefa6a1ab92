package org.storyloom.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.job.Job;
import org.storyloom.job.Progress;
import org.storyloom.study.Coder;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.Standing;
import org.storyloom.ui.control.StatusPiece;
import org.storyloom.ui.control.WorkProgress;

/// The foot of the window: what is saved and when, which step undo would take back, where in the
/// pane we stand, what runs, who codes.
final class StatusBar extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Bench bench;
  private final StatusPiece saved = StatusPiece.done();
  private final StatusPiece undo = StatusPiece.with(Feather.CORNER_UP_LEFT);
  private final Button undoButton = new Button("", undo);
  private final StatusPiece standing = StatusPiece.plain();
  private final StatusPiece coder = StatusPiece.with(Feather.USER);
  private final Button coderButton = new Button("", coder);
  private final Separator afterUndo = rule();
  private final HBox work = new HBox();
  private final ChangeListener<String> stands = (property, before, now) -> stand(now);
  private @Nullable Pane pane;

  StatusBar(Bench bench) {
    this.bench = bench;
    getStyleClass().addAll("sl-status-bar", "sl-panel");
    undo.key("Ctrl Z");
    undoButton.getStyleClass().add("sl-status-button");
    undoButton.setOnAction(pressed -> bench.undo());
    coderButton.getStyleClass().add("sl-status-button");
    coderButton.setOnAction(pressed -> chooseCoder(coderButton));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren()
        .addAll(saved, rule(), undoButton, afterUndo, standing, between, work, rule(), coderButton);
    follow();
  }

  void show(Pane now) {
    if (pane != null) {
      pane.standing().removeListener(stands);
    }
    pane = now;
    now.standing().addListener(stands);
    stand(now.standing().getValue());
  }

  private void follow() {
    bench.standingProperty().subscribe(this::save);
    bench
        .coderProperty()
        .subscribe(who -> {
          String words =
              who.map(one -> bench.text("ui.status.coder", one.name()))
                  .orElseGet(() -> bench.text("ui.status.coder.none"));
          coder.say(words);
          coderButton.setAccessibleText(words);
        });
    bench.jobs().onChange(this::run);
  }

  private void save(Standing now) {
    saved.say(
        now.saved()
            .map(at -> bench.text("ui.status.saved", time(at)))
            .orElseGet(() -> bench.text("ui.status.saved.never")));
    boolean can = now.undo().isPresent();
    undoButton.setVisible(can);
    undoButton.setManaged(can);
    now.undo()
        .map(step -> bench.messages().said(step.words(), step.with()))
        .map(step -> bench.text("ui.status.undo", lower(step)))
        .ifPresent(words -> {
          undo.say(words);
          undoButton.setAccessibleText(words);
        });
  }

  private void stand(String words) {
    standing.say(words);
    afterUndo.setVisible(!words.isEmpty());
  }

  private void run() {
    List<Node> running =
        bench.jobs().running().stream()
            .filter(job -> !job.name().equals(Bench.GESTURE))
            .limit(1)
            .map(this::progress)
            .toList();
    work.getChildren().setAll(running);
  }

  private Node progress(Job<?> job) {
    WorkProgress shown = new WorkProgress(bench.text("ui.status.stop"), job::cancel);
    String words = bench.messages().said(job.name().key(), job.name().facts());
    show(shown, words, job.progress());
    job.onProgress(progress -> show(shown, words, progress));
    return shown;
  }

  private void show(WorkProgress shown, String words, Progress progress) {
    OptionalDouble share = progress.share();
    shown.show(
        words,
        share.orElse(-1),
        share.isEmpty() ? "" : bench.text("ui.status.share", share.getAsDouble()));
  }

  private void chooseCoder(Node at) {
    ContextMenu menu = new ContextMenu();
    for (Coder one : bench.plan().coders()) {
      RadioMenuItem item = new RadioMenuItem(one.name());
      item.setSelected(bench.coder().filter(one::equals).isPresent());
      item.setOnAction(chosen -> bench.coderProperty().set(java.util.Optional.of(one)));
      menu.getItems().add(item);
    }
    menu.show(at, Side.TOP, 0, 0);
  }

  /// A step's name inside a sentence.
  private static String lower(String step) {
    return step.isEmpty() ? step : Character.toLowerCase(step.charAt(0)) + step.substring(1);
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(ZoneId.systemDefault()));
  }

  private static Separator rule() {
    Separator rule = new Separator(Orientation.VERTICAL);
    rule.getStyleClass().add("sl-status-rule");
    return rule;
  }
}
