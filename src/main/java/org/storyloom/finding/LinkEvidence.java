package org.storyloom.finding;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Ties a coding or a reading to a finding. The same evidence can stand in one relation only once.
public record LinkEvidence(LinkId id, FindingId finding, Evidence evidence, Bearing bearing)
    implements Command<LinkId> {

  @Override
  public Label label() {
    return Label.of("finding.link.one");
  }

  @Override
  public LinkId run(Tx tx) {
    Finding to = new FindingRowStore(tx).finding(finding);
    tx.name(Label.of("finding.link", FindingRowStore.called(to)));
    new LinkRowStore(tx).add(this);
    return id;
  }
}
