package org.storyloom.finding;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Says anew how a piece of evidence bears on its finding.
public record ChangeLink(LinkId id, Bearing bearing) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("finding.link.change.one");
  }

  @Override
  public Boolean run(Tx tx) {
    LinkRowStore rows = new LinkRowStore(tx);
    Finding of = new FindingRowStore(tx).finding(rows.link(id).finding());
    tx.name(Label.of("finding.link.change", FindingRowStore.called(of)));
    return rows.change(id, bearing);
  }
}
