package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Hold.HOLD;

import java.util.Optional;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.HoldRecord;

/// Holds something back by hand, beyond a level; a reason is asked for.
public record HoldAt(Subject about, Hold hold) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("safeguard.hold.at", hold.level().word());
  }

  @Override
  public Boolean run(Tx tx) {
    if (hold.why().isBlank()) {
      throw new Refused("safeguard.hold.reason");
    }
    Optional<HoldRecord> there = new SafeguardStore(tx.read()).holdRow(about);
    if (there.isPresent()) {
      return tx.change(HOLD, there.get().getId(), this::fill);
    }
    HoldRecord row = new HoldRecord();
    row.setId(tx.mint().id());
    row.setAboutKind(about.kind());
    row.setAboutId(about.id());
    fill(row);
    tx.insert(row);
    return true;
  }

  private void fill(HoldRecord row) {
    row.setLevel(hold.level().word());
    row.setWhy(hold.why());
  }
}
