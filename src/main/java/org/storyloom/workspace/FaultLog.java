package org.storyloom.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.storyloom.store.ScreenGuard;

/// Faults that nobody foresaw, for whoever repairs the program: where they happened, in a file of
/// the [StateFolder]. Never their messages, which may hold words of a source.
public final class FaultLog {
  private static final String FILE = "faults.log";
  private static final long LARGEST = 1_000_000;

  private FaultLog() {}

  /// Notes one fault and what caused it. Where even that fails, nothing is said: the person has
  /// been told of the fault itself.
  public static void note(Path folder, Instant at, Throwable fault) {
    ScreenGuard.check();
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      if (Files.exists(file) && Files.size(file) > LARGEST) {
        Files.delete(file);
      }
      Files.writeString(
          file,
          text(at, fault),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException full) {
      return;
    }
  }

  static String text(Instant at, Throwable fault) {
    StringBuilder text = new StringBuilder(at.toString()).append('\n');
    int deep = 0;
    for (Throwable one = fault; one != null && deep < 8; one = one.getCause()) {
      text.append(deep == 0 ? "" : "caused by ").append(one.getClass().getName()).append('\n');
      for (StackTraceElement frame : one.getStackTrace()) {
        text.append("  at ").append(frame).append('\n');
      }
      deep++;
    }
    return text.append('\n').toString();
  }
}
