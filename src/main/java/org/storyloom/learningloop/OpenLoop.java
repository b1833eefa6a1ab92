package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Opens a learning loop, after all others; without a `slug` it gets one from its title.
public record OpenLoop(LoopId id, String slug, LoopFacts facts) implements Command<LoopId> {

  @Override
  public Label label() {
    return Label.of("learningloop.open", facts.title());
  }

  @Override
  public LoopId run(Tx tx) {
    new LoopRowStore(tx).open(id, slug, facts);
    return id;
  }
}
