package org.storyloom.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.storyloom.ui.control.look.Appearance;
import org.storyloom.ui.control.look.Faces;
import org.storyloom.ui.control.look.TextSize;

/// A screen without a screen, for every test that draws: `@ExtendWith(HeadlessScreen.class)`. It
/// starts JavaFX's own headless platform once, runs things on the screen thread, waits for what was
/// drawn, presses keys and drags the mouse through the real robot, and turns windows into pictures.
/// After each test it closes all windows and fails the test where a stylesheet could not be
/// understood or something was thrown on the screen thread.
public final class HeadlessScreen
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
  private static final long PATIENCE_SECONDS = 30;
  private static final double TALLEST = 1000;
  private static final List<Throwable> THROWN = new ArrayList<>();
  private static boolean started;

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    CssWarnings.forget();
    THROWN.clear();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    settle();
    if (!THROWN.isEmpty()) throw new AssertionError("thrown on the screen thread", THROWN.get(0));
    List<String> warnings = CssWarnings.taken();
    if (!warnings.isEmpty())
      throw new AssertionError("CSS warnings:\n" + String.join("\n", warnings));
  }

  /// Starts the platform; harmless when it runs already.
  public static synchronized void start() {
    if (started) return;
    started = true;
    CssWarnings.listen();
    CountDownLatch up = new CountDownLatch(1);
    Platform.startup(() -> {
      Platform.setImplicitExit(false);
      Thread.currentThread().setUncaughtExceptionHandler((t, thrown) -> THROWN.add(thrown));
      Faces.load();
      up.countDown();
    });
    await(up);
  }

  /// Runs something on the screen thread and hands back what it gives.
  public static <T> T ask(Callable<T> question) {
    if (Platform.isFxApplicationThread()) return called(question);
    FutureTask<T> task = new FutureTask<>(question);
    Platform.runLater(task);
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException r) throw r;
      if (e.getCause() instanceof Error r) throw r;
      throw new IllegalStateException(e.getCause());
    } catch (Exception e) {
      throw new IllegalStateException("the screen thread gave no answer", e);
    }
  }

  /// Runs something on the screen thread and waits until it is done.
  public static void run(Runnable act) {
    ask(() -> {
      act.run();
      return true;
    });
  }

  /// Waits until everything asked for has been laid out and drawn.
  public static void settle() {
    pulses(3);
  }

  /// Waits for a number of pulses, so that layouts that ask for another one have had it.
  public static void pulses(int number) {
    AtomicInteger left = new AtomicInteger(number);
    CountDownLatch done = new CountDownLatch(1);
    run(() -> {
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (left.decrementAndGet() < 0) {
            stop();
            done.countDown();
          }
        }
      }.start();
      Platform.requestNextPulse();
    });
    await(done);
    run(() -> {});
  }

  /// Opens a window of this size with the content in it, in an appearance, and gives it the focus.
  /// JavaFX's headless screen is 1000 by 1000 pixels: a window may be wider, but not higher, and
  /// popups are moved to stay inside it. For larger pictures see [#drawn].
  public static Stage show(
      Parent content, double width, double height, Appearance appearance, TextSize size) {
    if (height > TALLEST) throw new IllegalArgumentException("higher than the screen: " + height);
    Stage stage =
        ask(() -> {
          Scene scene = new Scene(content, width, height);
          appearance.dress(scene, size);
          Stage window = new Stage();
          window.setScene(scene);
          window.setX(0);
          window.setY(0);
          RobotRepair.on(window);
          window.show();
          window.requestFocus();
          return window;
        });
    settle();
    return stage;
  }

  /// Opens a window in light at the usual text size.
  public static Stage show(Parent content, double width, double height) {
    return show(content, width, height, Appearance.LIGHT, TextSize.USUAL);
  }

  /// A picture of any size, without a window: laid out twice, because popups and rows that wrap
  /// want it.
  public static WritableImage drawn(
      Parent content, double width, double height, Appearance appearance, TextSize size) {
    return ask(() -> {
      Scene scene = new Scene(content, width, height);
      appearance.dress(scene, size);
      scene.snapshot(null);
      return scene.snapshot(null);
    });
  }

  /// A picture of the window and the popups over it.
  public static WritableImage picture(Window window) {
    return ask(() -> {
      WritableImage whole = window.getScene().snapshot(null);
      for (Window other : Window.getWindows()) {
        if (other instanceof PopupWindow popup && popup.isShowing()) lay(whole, window, popup);
      }
      return whole;
    });
  }

  /// Writes a picture of the window to `target/DIRECTORY/NAME.png` and says where it lies.
  public static Path save(Window window, String directory, String name) {
    settle();
    return save(picture(window), directory, name);
  }

  /// Writes a picture to `target/DIRECTORY/NAME.png` and says where it lies.
  public static Path save(WritableImage picture, String directory, String name) {
    Path file = Path.of("target", directory, name + ".png");
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many different colours a picture has, to tell that something was drawn on it.
  public static long colours(Path picture) {
    try {
      BufferedImage image = ImageIO.read(picture.toFile());
      return IntStream.range(0, image.getHeight())
          .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)))
          .distinct()
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What JavaFX has complained about in stylesheets since the test began.
  public static List<String> complaints() {
    return CssWarnings.heard();
  }

  /// Presses and releases keys together, the last one while the others are held.
  public static void press(KeyCode... keys) {
    run(() -> {
      for (KeyCode key : keys) Hands.ROBOT.keyPress(key);
      for (int i = keys.length - 1; i >= 0; i--) Hands.ROBOT.keyRelease(keys[i]);
    });
    settle();
  }

  /// Presses the mouse at one place of a node, moves it through to another, and lets go.
  public static void drag(Node node, Point2D from, Point2D to) {
    run(() -> {
      Hands.ROBOT.mouseMove(node.localToScreen(from));
      Hands.ROBOT.mousePress(MouseButton.PRIMARY);
    });
    for (int step = 1; step <= 4; step++) {
      Point2D at = from.interpolate(to, step / 4.0);
      run(() -> Hands.ROBOT.mouseMove(node.localToScreen(at)));
      settle();
    }
    run(() -> Hands.ROBOT.mouseRelease(MouseButton.PRIMARY));
    settle();
  }

  /// Clicks the middle of a node.
  public static void click(Node node) {
    run(() -> {
      var bounds = node.localToScreen(node.getBoundsInLocal());
      Hands.ROBOT.mouseMove(bounds.getCenterX(), bounds.getCenterY());
      Hands.ROBOT.mouseClick(MouseButton.PRIMARY);
    });
    settle();
  }

  /// Moves the mouse to the middle of a node.
  public static void hover(Node node) {
    run(() -> {
      var bounds = node.localToScreen(node.getBoundsInLocal());
      Hands.ROBOT.mouseMove(bounds.getCenterX(), bounds.getCenterY());
    });
    settle();
  }

  private static void lay(WritableImage whole, Window under, PopupWindow popup) {
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    WritableImage top = popup.getScene().getRoot().snapshot(clear, null);
    PixelReader from = top.getPixelReader();
    int left = (int) Math.round(popup.getX() - under.getX() - under.getScene().getX());
    int above = (int) Math.round(popup.getY() - under.getY() - under.getScene().getY());
    for (int y = 0; y < top.getHeight(); y++) {
      for (int x = 0; x < top.getWidth(); x++) {
        int atX = left + x;
        int atY = above + y;
        if (atX < 0 || atY < 0 || atX >= whole.getWidth() || atY >= whole.getHeight()) continue;
        var over = from.getColor(x, y);
        var base = whole.getPixelReader().getColor(atX, atY);
        double part = over.getOpacity();
        whole
            .getPixelWriter()
            .setColor(
                atX,
                atY,
                Color.color(
                    over.getRed() * part + base.getRed() * (1 - part),
                    over.getGreen() * part + base.getGreen() * (1 - part),
                    over.getBlue() * part + base.getBlue() * (1 - part)));
      }
    }
  }

  private static <T> T called(Callable<T> question) {
    try {
      return question.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
        throw new IllegalStateException("the screen did not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// One robot for all, because each remembers which buttons it holds down; made on the screen
  /// thread, when first used.
  private static final class Hands {
    static final Robot ROBOT = new Robot();
  }
}
