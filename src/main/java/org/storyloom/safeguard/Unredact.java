package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Redaction.REDACTION;

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
    tx.delete(REDACTION, redaction);
    return true;
  }
}
