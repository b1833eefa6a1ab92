package org.storyloom.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.study.CoderId;

/// Judges how strong a finding is, and why, on the evidence as it stands; without an instant, now.
/// Earlier judgements stay.
public record Judge(
    FindingId finding,
    @Nullable CoderId by,
    Strength strength,
    String reasons,
    @Nullable Instant at)
    implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("finding.judge.one");
  }

  @Override
  public Boolean run(Tx tx) {
    FindingRowStore rows = new FindingRowStore(tx);
    tx.name(Label.of("finding.judge", FindingRowStore.called(rows.finding(finding))));
    rows.judge(finding, by, strength, reasons, at);
    return true;
  }
}
