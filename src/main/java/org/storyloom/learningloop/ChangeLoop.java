package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Changes what is said about a learning loop.
public record ChangeLoop(LoopId id, LoopFacts facts) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("learningloop.change", facts.title());
  }

  @Override
  public Boolean run(Tx tx) {
    return new LoopRowStore(tx).change(id, facts);
  }
}
