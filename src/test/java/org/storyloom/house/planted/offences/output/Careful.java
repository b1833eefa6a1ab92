package org.storyloom.house.planted.offences.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.storyloom.house.planted.offences.safeguard.Cleared;
import org.storyloom.house.planted.offences.store.ScreenGuard;

/// Innocent: writes what was cleared.
public final class Careful {
  public byte[] bytes(Cleared<String> words) {
    return words.content().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  public void file(Cleared<String> words, Path to) throws IOException {
    ScreenGuard.check();
    keep(bytes(words), to);
  }

  private static void keep(byte[] bytes, Path to) throws IOException {
    Files.write(to, bytes);
  }
}
