package org.storyloom.memo;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Changes a memo's kind, title and words. Answers whether that changed anything.
public record ChangeMemo(MemoId memo, MemoKind kind, String title, String words)
    implements Command<Boolean> {
  @Override
  public Label label() {
    return title.isBlank() ? Label.of("memo.change.one") : Label.of("memo.change", title.strip());
  }

  @Override
  public Boolean run(Tx tx) {
    MemoRowStore rows = new MemoRowStore(tx);
    rows.memo(memo);
    MemoRowStore.check(title, words);
    return rows.change(memo, kind, title.strip(), words);
  }
}
