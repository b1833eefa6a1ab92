package org.storyloom.safeguard;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Writes down how far the words of a source or a case may go, in place of what stood there.
public record RecordConsent(Subject about, Consent consent) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("safeguard.consent.record", consent.level().word());
  }

  @Override
  public Boolean run(Tx tx) {
    return SafeguardRowStore.in(tx).consent(about, consent);
  }
}
