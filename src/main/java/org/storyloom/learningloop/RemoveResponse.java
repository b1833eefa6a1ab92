package org.storyloom.learningloop;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a response away.
public record RemoveResponse(ResponseId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("learningloop.response.remove");
  }

  @Override
  public Boolean run(Tx tx) {
    new LoopRowStore(tx).drop(id);
    return true;
  }
}
