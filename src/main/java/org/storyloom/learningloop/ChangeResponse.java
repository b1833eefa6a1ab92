package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Records a response anew.
public record ChangeResponse(ResponseId id, ResponseFacts facts) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("learningloop.response.change");
  }

  @Override
  public Boolean run(Tx tx) {
    return new LoopRowStore(tx).change(id, facts);
  }
}
