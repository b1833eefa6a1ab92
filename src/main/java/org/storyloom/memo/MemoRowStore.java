package org.storyloom.memo;

import static org.storyloom.store.db.tables.Memo.MEMO;

import java.util.List;
import java.util.UUID;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.DefaultSchema;
import org.storyloom.store.db.tables.records.MemoRecord;

/// Writes the memos' rows within a step.
record MemoRowStore(Tx tx) {

  static void check(String title, String words) {
    if (title.isBlank() && words.isBlank()) {
      throw new Refused("memo.empty");
    }
  }

  /// Refuses a memo about what is not there.
  void check(About about) {
    Table<?> table = table(about.kind());
    boolean there =
        table != null
            && tx.read().fetchExists(table, table.field("id").coerce(UUID.class).eq(about.id()));
    if (!there) {
      throw new Refused("memo.about.gone");
    }
  }

  private static @Nullable Table<?> table(String kind) {
    String name =
        switch (kind) {
          case "case" -> "study_case";
          case "domain" -> "change_domain";
          case "loop" -> "learning_loop";
          default -> kind;
        };
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .filter(table -> table.getName().equals(name) && table.field("id") != null)
        .findFirst()
        .orElse(null);
  }

  Memo memo(MemoId id) {
    return MemoStore.find(tx.read(), id).orElseThrow(() -> new Refused("memo.gone"));
  }

  void insert(Memo memo) {
    MemoRecord row = new MemoRecord();
    row.setId(memo.id().value());
    row.setAboutKind(memo.about().kind());
    row.setAboutId(memo.about().id());
    row.setKind(memo.kind().word());
    row.setTitle(memo.title());
    row.setWords(memo.words());
    row.setCoderId(memo.coder());
    row.setLost(false);
    row.setWrittenAt(memo.written().toEpochMilli());
    if (memo.place() != null) {
      fill(row, memo.place());
    }
    tx.insert(row);
  }

  private static void fill(MemoRecord row, MemoPlace place) {
    row.setSourceId(place.source());
    row.setStartAt(place.start());
    row.setEndAt(place.end());
    row.setQuoteHead(place.quoteHead());
    row.setQuoteTail(place.quoteTail());
    row.setQuoteDigest(place.quoteDigest());
    row.setWordsBefore(place.wordsBefore());
    row.setWordsAfter(place.wordsAfter());
    row.setLost(place.lost());
  }

  boolean change(MemoId id, MemoKind kind, String title, String words) {
    return tx.change(
        MEMO,
        id.value(),
        row -> {
          row.setKind(kind.word());
          row.setTitle(title);
          row.setWords(words);
        });
  }

  void remove(MemoId id) {
    tx.delete(MEMO, id.value());
  }

  void removeAbout(String kind, UUID about) {
    about(kind, about).forEach(id -> tx.delete(MEMO, id));
  }

  void turn(String kind, UUID gone, UUID staying) {
    about(kind, gone).forEach(id -> tx.change(MEMO, id, row -> row.setAboutId(staying)));
  }

  private List<UUID> about(String kind, UUID about) {
    return tx.read()
        .select(MEMO.ID)
        .from(MEMO)
        .where(MEMO.ABOUT_ID.eq(about), MEMO.ABOUT_KIND.eq(kind))
        .orderBy(MEMO.ID)
        .fetch(MEMO.ID);
  }
}
