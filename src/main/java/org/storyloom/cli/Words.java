package org.storyloom.cli;

import java.util.Locale;
import org.storyloom.l10n.Messages;
import org.storyloom.store.StoreFault;

/// Faults of the store as sentences.
final class Words {
  private Words() {}

  static String of(Messages messages, StoreFault fault) {
    return messages.text(
        "store.fault." + fault.kind().name().toLowerCase(Locale.ROOT), fault.place().toString());
  }
}
