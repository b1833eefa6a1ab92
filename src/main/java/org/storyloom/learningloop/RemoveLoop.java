package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a learning loop away with its responses and decisions; the findings stay.
public record RemoveLoop(LoopId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("learningloop.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    LoopRowStore rows = new LoopRowStore(tx);
    tx.name(Label.of("learningloop.remove", rows.loop(id).title()));
    rows.remove(id);
    return true;
  }
}
