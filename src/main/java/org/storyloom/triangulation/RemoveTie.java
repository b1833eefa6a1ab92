package org.storyloom.triangulation;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Unties a theme and an indicator; both stay.
public record RemoveTie(TieId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("triangulation.tie.remove");
  }

  @Override
  public Boolean run(Tx tx) {
    new TieRowStore(tx).remove(id);
    return true;
  }
}
