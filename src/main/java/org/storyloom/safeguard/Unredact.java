package org.storyloom.safeguard;

import java.util.UUID;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a redaction away: the words stand as they are wherever the source leaves.
public record Unredact(UUID redaction) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("safeguard.redact.undo");
  }

  @Override
  public Boolean run(Tx tx) {
    SafeguardRowStore.in(tx).unredact(redaction);
    return true;
  }
}
