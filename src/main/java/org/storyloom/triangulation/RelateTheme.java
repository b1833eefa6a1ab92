package org.storyloom.triangulation;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Ties a theme to an indicator. The same two can stand in one relation only once.
public record RelateTheme(Tie tie) implements Command<TieId> {

  @Override
  public Label label() {
    return Label.of("triangulation.tie.add");
  }

  @Override
  public TieId run(Tx tx) {
    new TieRowStore(tx).add(tie);
    return tie.id();
  }
}
