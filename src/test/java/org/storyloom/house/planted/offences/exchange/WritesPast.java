package org.storyloom.house.planted.offences.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.storyloom.house.planted.offences.store.ScreenGuard;

/// Planted: an export that opens its own file, past the gate.
public final class WritesPast {
  public void export(String words, Path to) throws IOException {
    ScreenGuard.check();
    keep(words, to);
  }

  private static void keep(String words, Path to) throws IOException {
    Files.writeString(to, words);
  }
}
