package org.storyloom.finding;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Changes what is said about a finding; its number stays.
public record ChangeFinding(FindingId id, FindingFacts facts) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("finding.change.one");
  }

  @Override
  public Boolean run(Tx tx) {
    FindingRowStore rows = new FindingRowStore(tx);
    tx.name(Label.of("finding.change", FindingRowStore.called(rows.finding(id))));
    return rows.change(id, facts);
  }
}
