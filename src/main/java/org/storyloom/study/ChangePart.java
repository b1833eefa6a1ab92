package org.storyloom.study;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Changes what is known about a part of the plan: the part of that id becomes this one. Answers
/// whether that changed anything.
public record ChangePart(PlanPart part) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("study." + part.id().kind() + ".change", part.name());
  }

  @Override
  public Boolean run(Tx tx) {
    Fit fit = Fit.in(tx);
    fit.part(part.id());
    fit.check(part);
    return PartStore.change(tx, part);
  }
}
