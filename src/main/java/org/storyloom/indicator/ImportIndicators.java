package org.storyloom.indicator;

import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Brings indicators in, all in one step. One whose short name is here already is left as it is.
/// Answers how many came in.
public record ImportIndicators(List<AddIndicator> drafts) implements Command<Integer> {
  public ImportIndicators {
    drafts = List.copyOf(drafts);
  }

  @Override
  public Label label() {
    return Label.of("indicator.import", Integer.toString(drafts.size()));
  }

  @Override
  public Integer run(Tx tx) {
    IndicatorRowStore rows = new IndicatorRowStore(tx);
    int added = 0;
    for (AddIndicator draft : drafts) {
      if (draft.slug().isEmpty() || !rows.isTaken(draft.slug())) {
        rows.add(draft);
        added++;
      }
    }
    return added;
  }
}
