package org.storyloom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.ui.HeadlessScreen;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.workspace.Settings;
import org.storyloom.workspace.Workspace;

/// The program's own window: how it looks and speaks is changed by keys, and kept.
@ExtendWith(HeadlessScreen.class)
class WorkbenchTest {
  @TempDir private Path folder;
  private final CountDownLatch over = new CountDownLatch(1);
  private Stage stage;
  private Workbench workbench;

  @BeforeEach
  void open() {
    Path place = folder.resolve("a.storyloom");
    OpenStudy.make(place);
    stage = HeadlessScreen.ask(Stage::new);
    workbench =
        HeadlessScreen.ask(() -> {
          Workbench made =
              new Workbench(stage, new Look(Settings.USUAL.speaking("en")), folder.resolve("me"));
          made.show(over::countDown);
          made.open(place, token -> Workspace.open(place));
          return made;
        });
    until(bench -> bench.workspace().name().equals("a"));
    HeadlessScreen.run(() -> bench().go(new Place.Whole(PaneId.CODE)));
    settle();
  }

  @AfterEach
  void close() throws InterruptedException {
    HeadlessScreen.run(() -> workbench.close(over::countDown));
    assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void theAppearanceIsChangedThroughThePaletteAndKept() {
    type("appearance");
    assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    type("appearance");
    assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("contrast.css"));
    assertThat(kept(settings -> settings.appearance().equals("contrast"))).isTrue();
  }

  @Test
  void theTextGrowsAndShrinksByKeys() {
    double usual = line();
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.PLUS);
    settle();
    assertThat(line()).isGreaterThan(usual);
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.MINUS);
    settle();
    assertThat(line()).isEqualTo(usual);
    assertThat(kept(settings -> settings.text().equals("usual"))).isTrue();
  }

  @Test
  void theWindowSpeaksTheOtherLanguageAtTheSamePlace() {
    Bench before = bench();
    assertThat(says("Coder: Austėja K.")).isTrue();
    type("lietuv");
    until(bench -> !bench.equals(before));
    assertThat(says("Koduoja Austėja K.")).isTrue();
    assertThat(says("Koduoti")).isTrue();
    HeadlessScreen.save(stage, "shell", "code-lietuviskai");
    assertThat(kept(settings -> settings.language().equals("lt"))).isTrue();
  }

  private void type(String words) {
    HeadlessScreen.press(KeyCode.CONTROL, KeyCode.K);
    for (int i = 0; i < words.length(); i++) {
      HeadlessScreen.press(KeyCode.valueOf(words.substring(i, i + 1).toUpperCase(Locale.ROOT)));
    }
    settle();
    HeadlessScreen.press(KeyCode.ENTER);
    settle();
  }

  private boolean kept(Predicate<Settings> as) {
    Path me = folder.resolve("me");
    for (int i = 0; i < 200 && !as.test(Settings.read(me)); i++) {
      HeadlessScreen.settle();
    }
    return as.test(Settings.read(me));
  }

  private Bench bench() {
    return workbench.shell().orElseThrow().bench();
  }

  private void until(Predicate<Bench> so) {
    for (int i = 0; i < 400; i++) {
      boolean is =
          HeadlessScreen.ask(() -> workbench.shell().map(Shell::bench).filter(so).isPresent());
      if (is) {
        settle();
        return;
      }
      HeadlessScreen.settle();
    }
    throw new IllegalStateException("the window does not come to rest");
  }

  private void settle() {
    for (int i = 0; i < 5; i++) {
      HeadlessScreen.settle();
      ScreenThread.rest(bench());
    }
  }

  private Scene scene() {
    return stage.getScene();
  }

  private java.util.List<String> sheets() {
    return HeadlessScreen.ask(() -> java.util.List.copyOf(scene().getStylesheets()));
  }

  private double line() {
    return HeadlessScreen.ask(() -> {
      Labeled name = (Labeled) scene().lookup(".sl-rows .sl-row-name");
      return name.getFont().getSize();
    });
  }

  private boolean says(String words) {
    return HeadlessScreen.ask(() ->
        scene().getRoot().lookupAll("*").stream()
            .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText())));
  }
}
