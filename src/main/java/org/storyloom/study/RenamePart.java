package org.storyloom.study;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Gives a part of the plan another name, a question other words. Answers whether that changed
/// anything; its slug stays.
public record RenamePart(PartId part, String name) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("study." + part.kind() + ".rename.one", name);
  }

  @Override
  public Boolean run(Tx tx) {
    Fit fit = Fit.in(tx);
    PlanPart before = fit.part(part);
    PlanPart after = before.called(name.strip());
    fit.check(after);
    tx.name(Label.of("study." + part.kind() + ".rename", before.name(), after.name()));
    return PartStore.change(tx, after);
  }
}
