package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a decision away that was written down by mistake; one that is given up is dropped.
public record RemoveDecision(DecisionId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("learningloop.decision.remove");
  }

  @Override
  public Boolean run(Tx tx) {
    new DecisionRowStore(tx).remove(id);
    return true;
  }
}
