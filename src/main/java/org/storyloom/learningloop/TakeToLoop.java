package org.storyloom.learningloop;

import org.storyloom.finding.FindingId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a finding to a loop, after those that are there. Answers whether it was not there yet.
public record TakeToLoop(LoopId loop, FindingId finding) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("learningloop.take.one");
  }

  @Override
  public Boolean run(Tx tx) {
    LoopRowStore rows = new LoopRowStore(tx);
    tx.name(Label.of("learningloop.take", rows.called(finding), rows.loop(loop).title()));
    return rows.take(loop, finding);
  }
}
