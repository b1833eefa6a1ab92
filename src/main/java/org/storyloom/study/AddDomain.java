package org.storyloom.study;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds a change domain after the last.
public record AddDomain(String name) implements Command<DomainId> {
  @Override
  public Label label() {
    return Label.of("study.domain.add", name);
  }

  @Override
  public DomainId run(Tx tx) {
    Fit fit = Fit.in(tx);
    var others = fit.plan().domains();
    DomainId id = new DomainId(tx.mint().id());
    fit.add(tx, new Domain(id, Fit.slug(others, name, "domain"), name.strip(), Fit.next(others)));
    return id;
  }
}
