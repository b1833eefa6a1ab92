package org.storyloom.finding;

import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.study.CoderId;

/// Says that the last judgement still stands on the evidence as it is now: the same strength and
/// reasons, by this coder, at this position.
public record ConfirmJudgement(FindingId finding, @Nullable CoderId by)
    implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("finding.confirm.one");
  }

  @Override
  public Boolean run(Tx tx) {
    FindingRowStore rows = new FindingRowStore(tx);
    tx.name(Label.of("finding.confirm", FindingRowStore.called(rows.finding(finding))));
    Judgement last = rows.lastJudgement(finding);
    rows.judge(finding, by, last.strength(), last.reasons(), null);
    return true;
  }
}
