package org.storyloom.ui.bench;

import java.util.Locale;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Refused;
import org.storyloom.store.StoreFault;

/// Puts into words why something could not be done: a refusal, a fault of the disk, or something
/// nobody foresaw. Never a stack trace, never words of a source.
final class Reasons {
  private Reasons() {}

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
