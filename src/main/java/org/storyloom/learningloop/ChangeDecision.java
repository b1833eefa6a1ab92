package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Changes a decision: what, who and when, or what became of it.
public record ChangeDecision(DecisionId id, DecisionFacts facts) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("learningloop.decision.change");
  }

  @Override
  public Boolean run(Tx tx) {
    return new DecisionRowStore(tx).change(id, facts);
  }
}
