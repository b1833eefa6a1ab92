package org.storyloom.coding;

import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Says how much a passage speaks for its theme, -3..3; an absent weight takes it away.
public record ChangeCodingWeight(CodingId coding, @Nullable Integer weight)
    implements Command<Boolean> {
  public ChangeCodingWeight {
    if (weight != null && Math.abs(weight) > Coding.MOST_WEIGHT) {
      throw new IllegalArgumentException("no weight: " + weight);
    }
  }

  @Override
  public Label label() {
    return Label.of("coding.weight");
  }

  @Override
  public Boolean run(Tx tx) {
    return new CodingRowStore(tx).changeWeight(coding, weight);
  }
}
