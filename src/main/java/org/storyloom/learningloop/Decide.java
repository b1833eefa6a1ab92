package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Writes a decision of a loop down.
public record Decide(DecisionId id, LoopId loop, DecisionFacts facts)
    implements Command<DecisionId> {

  @Override
  public Label label() {
    return Label.of("learningloop.decide");
  }

  @Override
  public DecisionId run(Tx tx) {
    new DecisionRowStore(tx).decide(id, loop, facts);
    return id;
  }
}
