package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Hold.HOLD;

import java.util.Optional;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.HoldRecord;

/// Ends a hold by hand: the other rules still apply.
public record LetOut(Subject about) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("safeguard.hold.end");
  }

  @Override
  public Boolean run(Tx tx) {
    Optional<HoldRecord> there = new SafeguardStore(tx.read()).holdRow(about);
    there.ifPresent(row -> tx.delete(HOLD, row.getId()));
    return there.isPresent();
  }
}
