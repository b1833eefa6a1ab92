package org.storyloom.memo;

import static org.storyloom.store.db.tables.Memo.MEMO;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Database;
import org.storyloom.store.db.tables.records.MemoRecord;

/// The memos' rows.
final class MemoStore {
  private MemoStore() {}

  static List<Memo> all(Database database) {
    return database.read(
        sql -> sql.selectFrom(MEMO).orderBy(MEMO.WRITTEN_AT, MEMO.ID).fetch(MemoStore::memo));
  }

  static Optional<Memo> find(Database database, MemoId id) {
    return database.read(sql -> find(sql, id));
  }

  static Optional<Memo> find(DSLContext sql, MemoId id) {
    return sql.selectFrom(MEMO).where(MEMO.ID.eq(id.value())).fetchOptional(MemoStore::memo);
  }

  static List<Memo> about(Database database, About about) {
    return database.read(sql ->
        sql.selectFrom(MEMO)
            .where(MEMO.ABOUT_ID.eq(about.id()), MEMO.ABOUT_KIND.eq(about.kind()))
            .orderBy(MEMO.WRITTEN_AT, MEMO.ID)
            .fetch(MemoStore::memo));
  }

  static List<Memo> onPassages(Database database, UUID source) {
    return database.read(sql ->
        sql.selectFrom(MEMO)
            .where(MEMO.SOURCE_ID.eq(source))
            .orderBy(MEMO.START_AT, MEMO.END_AT, MEMO.ID)
            .fetch(MemoStore::memo));
  }

  private static Memo memo(MemoRecord row) {
    return new Memo(
        new MemoId(row.getId()),
        new About(row.getAboutKind(), row.getAboutId()),
        MemoKind.of(row.getKind()).orElseThrow(),
        row.getTitle(),
        row.getWords(),
        row.getCoderId(),
        place(row),
        Instant.ofEpochMilli(row.getWrittenAt()));
  }

  private static @Nullable MemoPlace place(MemoRecord row) {
    if (row.getSourceId() == null) {
      return null;
    }
    return new MemoPlace(
        row.getSourceId(),
        row.getStartAt(),
        row.getEndAt(),
        row.getQuoteHead(),
        row.getQuoteTail(),
        row.getQuoteDigest(),
        row.getWordsBefore(),
        row.getWordsAfter(),
        row.getLost());
  }
}
