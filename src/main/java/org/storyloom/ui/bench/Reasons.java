package org.storyloom.ui.bench;

import java.time.Instant;
import java.util.Locale;
import org.storyloom.job.Jobs;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Refused;
import org.storyloom.store.StoreFault;
import org.storyloom.workspace.FaultLog;
import org.storyloom.workspace.StateFolder;
import org.storyloom.workspace.Workspace;

/// Puts into words why something could not be done: a refusal, a fault of the disk, or something
/// nobody foresaw. Never a stack trace, never words of a source.
final class Reasons {
  private Reasons() {}

  /// Notes what nobody foresaw, for whoever repairs the program.
  static void note(Throwable cause, Jobs jobs, Workspace workspace) {
    if (cause instanceof Refused || cause instanceof StoreFault) {
      return;
    }
    Instant now = workspace.history().mint().now();
    jobs.run(
        Bench.GESTURE,
        token -> {
          FaultLog.note(StateFolder.path(), now, cause);
          return now;
        });
  }

  static String of(Throwable cause, Messages messages) {
    return switch (cause) {
      case Refused refused -> messages.said(refused.why().words(), refused.why().with());
      case StoreFault fault ->
          messages.text(
              "store.fault." + fault.kind().name().toLowerCase(Locale.ROOT),
              String.valueOf(fault.place()));
      default -> messages.text("ui.trouble", cause.getClass().getSimpleName());
    };
  }
}
