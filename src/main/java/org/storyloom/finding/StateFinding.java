package org.storyloom.finding;

import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// States a claim. Without a `number` it gets the next; without a `slug`, `F` and the number.
/// Answers the number.
public record StateFinding(FindingId id, String slug, @Nullable Integer number, FindingFacts facts)
    implements Command<Integer> {

  @Override
  public Label label() {
    return Label.of("finding.state.one");
  }

  @Override
  public Integer run(Tx tx) {
    int given = new FindingRowStore(tx).state(this);
    tx.name(Label.of("finding.state", Integer.toString(given)));
    return given;
  }
}
