package org.storyloom.source;

import static org.storyloom.store.db.tables.Memo.MEMO;

import java.util.List;
import java.util.UUID;
import org.storyloom.source.passage.Anchor;
import org.storyloom.source.passage.Moved;
import org.storyloom.source.passage.Span;
import org.storyloom.source.passage.TextMove;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.MemoRecord;

/// The memos on passages of a source, which its room moves: the memos' own room knows no texts.
final class MemoPlaceStore {
  private MemoPlaceStore() {}

  static void moveAll(Tx tx, SourceId source, TextMove move) {
    for (MemoRecord memo : onPassages(tx, source)) {
      Moved moved = move.move(anchor(memo), memo.getLost());
      tx.change(MEMO, memo.getId(), row -> fill(row, moved));
    }
  }

  /// Takes away the memos on passages of a source, whatever they are about.
  static void removeAll(Tx tx, SourceId source) {
    List<UUID> ids =
        tx.read()
            .select(MEMO.ID)
            .from(MEMO)
            .where(MEMO.SOURCE_ID.eq(source.value()))
            .orderBy(MEMO.ID)
            .fetch(MEMO.ID);
    ids.forEach(id -> tx.delete(MEMO, id));
  }

  private static List<MemoRecord> onPassages(Tx tx, SourceId source) {
    return tx.read()
        .selectFrom(MEMO)
        .where(MEMO.SOURCE_ID.eq(source.value()))
        .orderBy(MEMO.ID)
        .fetch();
  }

  private static Anchor anchor(MemoRecord row) {
    return new Anchor(
        new Span(row.getStartAt(), row.getEndAt()),
        row.getQuoteHead(),
        row.getQuoteTail(),
        row.getQuoteDigest(),
        row.getWordsBefore(),
        row.getWordsAfter());
  }

  private static void fill(MemoRecord row, Moved moved) {
    Anchor anchor = moved.anchor();
    row.setStartAt(anchor.span().start());
    row.setEndAt(anchor.span().end());
    row.setQuoteHead(anchor.head());
    row.setQuoteTail(anchor.tail());
    row.setQuoteDigest(anchor.digest());
    row.setWordsBefore(anchor.before());
    row.setWordsAfter(anchor.after());
    row.setLost(moved.lost());
  }
}
