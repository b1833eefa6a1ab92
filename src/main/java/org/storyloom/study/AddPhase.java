package org.storyloom.study;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds a phase after the last.
public record AddPhase(String name) implements Command<PhaseId> {
  @Override
  public Label label() {
    return Label.of("study.phase.add", name);
  }

  @Override
  public PhaseId run(Tx tx) {
    Fit fit = Fit.in(tx);
    var others = fit.plan().phases();
    PhaseId id = new PhaseId(tx.mint().id());
    fit.add(tx, new Phase(id, Fit.slug(others, name, "phase"), name.strip(), Fit.next(others)));
    return id;
  }
}
