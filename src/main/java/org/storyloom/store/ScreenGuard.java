package org.storyloom.store;

import java.util.function.BooleanSupplier;

/// Keeps slow work off the screen thread: database, index and file calls ask here, and throw when
/// they stand on it.
public final class ScreenGuard {
  private static volatile BooleanSupplier onScreen = () -> false;

  private ScreenGuard() {}

  /// Says how to know the screen thread; the workbench does so once, when it starts.
  public static void screenIs(BooleanSupplier onScreenThread) {
    onScreen = onScreenThread;
  }

  /// Throws where the caller stands on the screen thread.
  public static void check() {
    if (onScreen.getAsBoolean()) {
      throw new IllegalStateException("slow work on the screen thread: use Jobs");
    }
  }
}
