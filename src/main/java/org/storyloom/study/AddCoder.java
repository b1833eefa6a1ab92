package org.storyloom.study;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds somebody who codes.
public record AddCoder(String name, String initials) implements Command<CoderId> {
  @Override
  public Label label() {
    return Label.of("study.coder.add", name);
  }

  @Override
  public CoderId run(Tx tx) {
    Fit fit = Fit.in(tx);
    var others = fit.plan().coders();
    CoderId id = new CoderId(tx.mint().id());
    fit.add(
        tx,
        new Coder(
            id, Fit.slug(others, name, "coder"), name.strip(), initials.strip(), Fit.next(others)));
    return id;
  }
}
