package org.storyloom.finding;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a piece of evidence off its finding; the coding or reading stays.
public record Unlink(LinkId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("finding.unlink.one");
  }

  @Override
  public Boolean run(Tx tx) {
    LinkRowStore rows = new LinkRowStore(tx);
    Finding of = new FindingRowStore(tx).finding(rows.link(id).finding());
    tx.name(Label.of("finding.unlink", FindingRowStore.called(of)));
    rows.remove(id);
    return true;
  }
}
