package org.storyloom.memo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Writes a memo about a thing of the study or, with a place, about a passage; `at` is absent for
/// now. Refused where there is no such thing.
public record WriteMemo(
    MemoId id,
    About about,
    MemoKind kind,
    String title,
    String words,
    @Nullable UUID coder,
    @Nullable MemoPlace place,
    @Nullable Instant at)
    implements Command<MemoId> {

  /// A memo about a thing, written now.
  public static WriteMemo now(
      MemoId id, About about, MemoKind kind, String title, String words, @Nullable UUID coder) {
    return new WriteMemo(id, about, kind, title, words, coder, null, null);
  }

  @Override
  public Label label() {
    return title.isBlank() ? Label.of("memo.write.one") : Label.of("memo.write", title.strip());
  }

  @Override
  public MemoId run(Tx tx) {
    MemoRowStore rows = new MemoRowStore(tx);
    MemoRowStore.check(title, words);
    rows.check(about);
    Instant written = at == null ? tx.mint().now() : at;
    rows.insert(new Memo(id, about, kind, title.strip(), words, coder, place, written));
    return id;
  }
}
