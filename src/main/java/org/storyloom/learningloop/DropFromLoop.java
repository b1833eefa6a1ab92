package org.storyloom.learningloop;

import org.storyloom.finding.FindingId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Leaves a finding out of a loop; responses to it stay. Answers whether it was there.
public record DropFromLoop(LoopId loop, FindingId finding) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("learningloop.drop.one");
  }

  @Override
  public Boolean run(Tx tx) {
    LoopRowStore rows = new LoopRowStore(tx);
    tx.name(Label.of("learningloop.drop", rows.called(finding), rows.loop(loop).title()));
    return rows.drop(loop, finding);
  }
}
