package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Records a response in a loop.
public record RecordResponse(ResponseId id, LoopId loop, ResponseFacts facts)
    implements Command<ResponseId> {

  @Override
  public Label label() {
    return Label.of("learningloop.respond");
  }

  @Override
  public ResponseId run(Tx tx) {
    new LoopRowStore(tx).respond(id, loop, facts);
    return id;
  }
}
