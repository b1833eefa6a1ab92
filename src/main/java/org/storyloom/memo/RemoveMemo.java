package org.storyloom.memo;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a memo away.
public record RemoveMemo(MemoId memo) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("memo.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    MemoRowStore rows = new MemoRowStore(tx);
    Memo gone = rows.memo(memo);
    rows.remove(memo);
    tx.name(gone.title().isEmpty() ? label() : Label.of("memo.remove", gone.title()));
    return true;
  }
}
