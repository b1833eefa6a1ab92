package org.storyloom.coding;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Writes what a coder thought when coding; empty words take the memo away.
public record ChangeCodingMemo(CodingId coding, String memo) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("coding.memo");
  }

  @Override
  public Boolean run(Tx tx) {
    return new CodingRowStore(tx).changeMemo(coding, memo);
  }
}
