package org.storyloom.finding;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Withdraws a finding: it stays, with its evidence and number, and is claimed no longer.
public record WithdrawFinding(FindingId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("finding.withdraw.one");
  }

  @Override
  public Boolean run(Tx tx) {
    FindingRowStore rows = new FindingRowStore(tx);
    tx.name(Label.of("finding.withdraw", FindingRowStore.called(rows.finding(id))));
    return rows.withdraw(id);
  }
}
