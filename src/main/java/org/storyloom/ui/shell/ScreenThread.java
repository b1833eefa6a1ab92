package org.storyloom.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.storyloom.store.ScreenGuard;
import org.storyloom.ui.bench.Bench;

/// The screen thread as somebody sees it who draws without a window: starts it without a display,
/// asks it things, and waits until a bench is at rest.
final class ScreenThread {
  private static final int QUIET = 6;
  private static final int LONGEST = 6000;
  private static final long A_MOMENT = 10;

  private ScreenThread() {}

  /// Starts JavaFX on its headless screen, unless it runs already.
  static void start() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    CountDownLatch up = new CountDownLatch(1);
    try {
      Platform.startup(up::countDown);
      await(up);
      Platform.setImplicitExit(false);
      ScreenGuard.screenIs(Platform::isFxApplicationThread);
    } catch (IllegalStateException running) {
      up.countDown();
    }
  }

  /// What the screen thread answers; what it throws comes here.
  static <T> T ask(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException thrown) {
        answer.completeExceptionally(thrown);
      }
    });
    try {
      return answer.join();
    } catch (CompletionException thrown) {
      if (thrown.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw thrown;
    }
  }

  /// Waits until nothing has run for a while that the bench was asked for: a reading that is shown
  /// may ask for another.
  static void rest(Bench bench) {
    int quiet = 0;
    for (int i = 0; i < LONGEST && quiet < QUIET; i++) {
      quiet = ask(() -> bench.jobs().running().isEmpty()) ? quiet + 1 : 0;
      pause();
    }
  }

  private static void pause() {
    try {
      boolean never = new CountDownLatch(1).await(A_MOMENT, TimeUnit.MILLISECONDS);
      assert !never;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
