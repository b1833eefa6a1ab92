package org.storyloom.triangulation;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Says anew what a theme is to an indicator, and why.
public record ChangeTie(TieId id, TieRelation relation, String note) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("triangulation.tie.change");
  }

  @Override
  public Boolean run(Tx tx) {
    return new TieRowStore(tx).change(id, relation, note);
  }
}
