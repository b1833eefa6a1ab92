package org.storyloom.safeguard;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

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
    return SafeguardRowStore.in(tx).hold(about, hold);
  }
}
