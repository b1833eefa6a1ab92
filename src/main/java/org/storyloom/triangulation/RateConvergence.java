package org.storyloom.triangulation;

import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.study.CoderId;
import org.storyloom.study.StrandId;

/// Says how a strand stands to a finding; a coder's earlier rating of the two gives way. Dissonance
/// needs a note: what contradicts is what a workshop must talk about.
public record RateConvergence(
    FindingId finding, StrandId strand, @Nullable CoderId by, Convergence convergence, String note)
    implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("triangulation.rate.one");
  }

  @Override
  public Boolean run(Tx tx) {
    RatingRowStore rows = new RatingRowStore(tx);
    tx.name(Label.of("triangulation.rate", rows.called(finding)));
    return rows.rate(this);
  }
}
