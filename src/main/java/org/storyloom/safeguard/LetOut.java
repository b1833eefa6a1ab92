package org.storyloom.safeguard;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Ends a hold by hand: the other rules still apply.
public record LetOut(Subject about) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("safeguard.hold.end");
  }

  @Override
  public Boolean run(Tx tx) {
    return SafeguardRowStore.in(tx).letOut(about);
  }
}
