package org.storyloom.study;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Takes a part out of the plan, with the memos about it. Refused while anything refers to it.
public record RemovePart(PartId part) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("study." + part.kind() + ".remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    PlanPart gone = Fit.in(tx).part(part);
    tx.announce(Removed.of(part.kind(), part.value()));
    PartStore.remove(tx, gone);
    tx.name(Label.of("study." + part.kind() + ".remove", gone.name()));
    return true;
  }
}
