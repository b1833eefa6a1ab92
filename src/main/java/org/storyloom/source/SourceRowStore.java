package org.storyloom.source;

import static org.storyloom.store.db.tables.ImportNote.IMPORT_NOTE;
import static org.storyloom.store.db.tables.Source.SOURCE;
import static org.storyloom.store.db.tables.SourceRevision.SOURCE_REVISION;
import static org.storyloom.store.db.tables.Turn.TURN;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.UpdatableRecordImpl;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.SourceRevisionRecord;
import org.storyloom.store.db.tables.records.TurnRecord;

/// Changes to the rows of one source and what hangs on it.
final class SourceRowStore {
  private SourceRowStore() {}

  static Source source(Tx tx, SourceId id) {
    return new SourceStore(tx.read()).byId(id).orElseThrow(() -> new Refused("source.gone"));
  }

  static String text(Tx tx, SourceId id) {
    return new SourceStore(tx.read()).text(id).orElseThrow(() -> new Refused("source.gone"));
  }

  static boolean change(Tx tx, SourceId id, Facts facts) {
    return tx.change(SOURCE, id.value(), row -> FactsStore.fill(row, facts));
  }

  /// Takes the source's rows away; whoever refers to them has let go before.
  static void remove(Tx tx, SourceId id) {
    deleteAll(tx, TURN.SOURCE_ID.eq(id.value()), TURN.ID);
    deleteAll(tx, IMPORT_NOTE.SOURCE_ID.eq(id.value()), IMPORT_NOTE.ID);
    deleteAll(tx, SOURCE_REVISION.SOURCE_ID.eq(id.value()), SOURCE_REVISION.ID);
    for (Source other : new SourceStore(tx.read()).translations(id)) {
      change(tx, other.id(), other.facts().translating(null));
    }
    tx.delete(SOURCE, id.value());
  }

  private static <R extends UpdatableRecordImpl<R>> void deleteAll(
      Tx tx, Condition which, TableField<R, UUID> key) {
    var table = java.util.Objects.requireNonNull(key.getTable());
    List<UUID> ids = tx.read().select(key).from(table).where(which).orderBy(key).fetch(key);
    ids.forEach(id -> tx.delete(table, id));
  }

  /// Puts a corrected text in the place of the one that stands, which is kept as a revision.
  static void correct(Tx tx, Source source, String old, String text, String why) {
    int revision = source.extent().revision();
    tx.insert(new SourceRevisionRecord(tx.mint().id(), source.id().value(), revision, old, why));
    tx.change(SOURCE, source.id().value(), row -> FactsStore.fill(row, text, revision + 1));
  }

  static void moveTurn(Tx tx, Turn turn, int start, int words, int end) {
    tx.change(
        TURN,
        turn.id().value(),
        row -> {
          row.setStartAt(start);
          row.setWordsAt(words);
          row.setEndAt(end);
        });
  }

  static void removeTurn(Tx tx, TurnId id) {
    tx.delete(TURN, id.value());
  }

  /// Says who speaks all turns under this name. Answers how many changed.
  static int assign(
      Tx tx, SourceId source, String speaker, @Nullable CaseId by, boolean moderator) {
    List<TurnRecord> turns =
        tx.read()
            .selectFrom(TURN)
            .where(TURN.SOURCE_ID.eq(source.value()))
            .and(TURN.SPEAKER.eq(speaker))
            .orderBy(TURN.ORDINAL)
            .fetch();
    int changed = 0;
    for (TurnRecord turn : turns) {
      boolean other =
          tx.change(
              TURN,
              turn.getId(),
              row -> {
                row.setCaseId(by == null ? null : by.value());
                row.setModerator(moderator);
              });
      changed += other ? 1 : 0;
    }
    return changed;
  }
}
