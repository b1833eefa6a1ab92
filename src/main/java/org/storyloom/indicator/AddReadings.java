package org.storyloom.indicator;

import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Brings readings in, all in one step. One whose short name is here already is left as it is.
/// Answers how many came in.
public record AddReadings(List<ReadingDraft> drafts) implements Command<Integer> {
  public AddReadings {
    drafts = List.copyOf(drafts);
  }

  @Override
  public Label label() {
    return Label.of("indicator.reading.add", Integer.toString(drafts.size()));
  }

  @Override
  public Integer run(Tx tx) {
    return new ReadingRowStore(tx).add(drafts);
  }
}
