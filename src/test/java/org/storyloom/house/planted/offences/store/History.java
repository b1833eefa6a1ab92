package org.storyloom.house.planted.offences.store;

import java.nio.file.Files;
import java.nio.file.Path;

/// Innocent: asks before slow work, by way of another class.
public final class History {
  public long size(Path file) throws java.io.IOException {
    asks();
    return Files.size(file);
  }

  private static void asks() {
    ScreenGuard.check();
  }
}
