package org.storyloom.source;

import static org.storyloom.store.db.tables.ImportNote.IMPORT_NOTE;
import static org.storyloom.store.db.tables.SourceRevision.SOURCE_REVISION;
import static org.storyloom.store.db.tables.Turn.TURN;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.storyloom.table.file.FileNote;

/// The rows that hang on a source: turns, import notes, earlier revisions.
record TurnStore(DSLContext sql) {

  List<Turn> of(SourceId source) {
    return sql.selectFrom(TURN)
        .where(TURN.SOURCE_ID.eq(source.value()))
        .orderBy(TURN.ORDINAL)
        .fetch(row ->
            new Turn(
                new TurnId(row.getId()),
                row.getOrdinal(),
                row.getStartAt(),
                row.getWordsAt(),
                row.getEndAt(),
                row.getSpeaker(),
                SourceStore.caseId(row.getCaseId()),
                row.getMilliseconds(),
                row.getModerator()));
  }

  List<FileNote> notes(SourceId source) {
    return sql.selectFrom(IMPORT_NOTE)
        .where(IMPORT_NOTE.SOURCE_ID.eq(source.value()))
        .orderBy(IMPORT_NOTE.ORDINAL)
        .fetch(row -> NoteStore.note(row.getKind(), row.getPlace(), row.getWords()));
  }

  List<Revision> revisions(SourceId source) {
    return sql.select(SOURCE_REVISION.REVISION, SOURCE_REVISION.WHY)
        .from(SOURCE_REVISION)
        .where(SOURCE_REVISION.SOURCE_ID.eq(source.value()))
        .orderBy(SOURCE_REVISION.REVISION)
        .fetch(row -> new Revision(row.value1(), row.value2()));
  }

  Optional<String> text(SourceId source, int revision) {
    return sql.select(SOURCE_REVISION.BODY)
        .from(SOURCE_REVISION)
        .where(SOURCE_REVISION.SOURCE_ID.eq(source.value()))
        .and(SOURCE_REVISION.REVISION.eq(revision))
        .fetchOptional(SOURCE_REVISION.BODY);
  }
}
