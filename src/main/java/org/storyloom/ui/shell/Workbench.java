package org.storyloom.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.storyloom.job.Job;
import org.storyloom.job.JobName;
import org.storyloom.job.Jobs;
import org.storyloom.job.Outcome;
import org.storyloom.job.Token;
import org.storyloom.store.ScreenGuard;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;
import org.storyloom.workspace.StateFolder;
import org.storyloom.workspace.Workspace;

/// The program with a window: starts JavaFX, opens a study off the screen thread, and closes both
/// again.
public final class Workbench {
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 640;
  private static final JobName OPENING = JobName.of("ui.work.open");
  private static final JobName KEEPING = JobName.of("ui.work.settings");

  private final Stage stage;
  private final Look look;
  private final Jobs jobs = new Jobs(Platform::runLater);
  private final StackPane room = new StackPane();
  private final Path state;
  private @Nullable Shell shell;
  private @Nullable Workspace open;
  private String spoken;

  Workbench(Stage stage, Look look, Path state) {
    this.stage = stage;
    this.look = look;
    this.state = state;
    spoken = look.settings().language();
  }

  /// Where the sample goes that the workbench opens when nobody named a study.
  public static Path sample() {
    return StateFolder.path().resolve("sample" + Workspace.ENDING);
  }

  /// Opens the window on a study and returns when it has been closed. Where there is no study yet,
  /// `makes` makes it.
  public static void run(Path workspace, Function<Token, Workspace> makes)
      throws InterruptedException {
    Path state = StateFolder.path();
    Settings settings = Settings.read(state);
    CountDownLatch over = new CountDownLatch(1);
    Platform.startup(() -> {
      Platform.setImplicitExit(false);
      ScreenGuard.screenIs(Platform::isFxApplicationThread);
      Workbench bench = new Workbench(new Stage(), new Look(settings), state);
      bench.show(over::countDown);
      bench.open(workspace, makes);
    });
    over.await();
    Platform.exit();
  }

  void show(Runnable over) {
    Scene scene = new Scene(room, 1440, 900);
    look.dress(scene);
    look.onChange(this::keep);
    stage.setScene(scene);
    stage.setTitle("Storyloom");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(asked -> {
      asked.consume();
      close(over);
    });
    stage.show();
  }

  void open(Path workspace, Function<Token, Workspace> makes) {
    String opening = look.messages().text("ui.opening");
    say(opening);
    Job<Bench.Opening> job = jobs.run(OPENING, token -> opened(workspace, makes, token));
    job.onProgress(progress ->
        progress
            .share()
            .ifPresent(
                share -> say(opening + " " + look.messages().text("ui.status.share", share))));
    job.whenDone(outcome -> {
      switch (outcome) {
        case Outcome.Done<Bench.Opening>(Bench.Opening study) -> shown(study);
        case Outcome.Stopped<Bench.Opening> _ -> say("");
        case Outcome.Failed<Bench.Opening>(Throwable cause) ->
            say(Bench.reason(cause, look.messages()));
      }
    });
  }

  private static Bench.Opening opened(
      Path workspace, Function<Token, Workspace> makes, Token token) {
    Path folder = Workspace.folder(workspace);
    return Bench.Opening.of(Workspace.isAt(folder) ? Workspace.open(folder) : makes.apply(token));
  }

  private Shell shown(Bench.Opening opening) {
    open = opening.workspace();
    Shell made = new Shell(opening, Platform::runLater, look);
    shell = made;
    room.getChildren().setAll(made.root());
    stage.setTitle(
        opening.plan().founded()
            ? opening.plan().study().title() + " · Storyloom"
            : opening.workspace().name() + " · Storyloom");
    look.change(now -> now.opened(opening.workspace().folder()));
    return made;
  }

  /// The settings go to disk, and where the language is another one the window is built anew.
  private void keep(Settings now) {
    jobs.runInTurn(
        KEEPING,
        token -> {
          now.write(state);
          return now;
        });
    if (!now.language().equals(spoken)) {
      spoken = now.language();
      speak();
    }
  }

  /// Builds the window anew in another language, at the same place.
  private void speak() {
    Workspace study = open;
    Shell last = shell;
    if (study == null || last == null) {
      return;
    }
    Place here = last.here();
    jobs.runInTurn(
            OPENING,
            token -> {
              last.close();
              return Bench.Opening.of(study);
            })
        .whenDone(outcome -> {
          if (outcome instanceof Outcome.Done<Bench.Opening>(Bench.Opening opening)) {
            shown(opening).bench().go(here);
          }
        });
  }

  /// What is shown while a study is open.
  Optional<Shell> shell() {
    return Optional.ofNullable(shell);
  }

  private void say(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("sl-quote");
    label.setWrapText(true);
    label.setMaxWidth(560);
    VBox box = new VBox(label);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("sl-paper");
    room.getChildren().setAll(box);
  }

  /// Takes the window away, waits for the gestures under way, and closes the study.
  void close(Runnable over) {
    stage.hide();
    Shell last = shell;
    Workspace study = open;
    jobs.runInTurn(
            OPENING,
            token -> {
              if (last != null) {
                last.close();
              }
              if (study != null) {
                study.close();
              }
              return true;
            })
        .whenDone(done -> over.run());
  }
}
