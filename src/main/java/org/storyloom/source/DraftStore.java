package org.storyloom.source;

import static org.storyloom.store.db.tables.ImportNote.IMPORT_NOTE;
import static org.storyloom.store.db.tables.Source.SOURCE;
import static org.storyloom.store.db.tables.Turn.TURN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.source.ImportTexts.Arrival;
import org.storyloom.store.Mint;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ImportNoteRecord;
import org.storyloom.store.db.tables.records.SourceRecord;
import org.storyloom.store.db.tables.records.TurnRecord;
import org.storyloom.study.Slugs;
import org.storyloom.table.file.FileNote;

/// Turns drafts into rows.
final class DraftStore {
  private final Tx tx;
  private final SourceStore sources;
  private final Slugs slugs;
  private final Map<String, SourceId> seen = new HashMap<>();

  DraftStore(Tx tx) {
    this.tx = tx;
    sources = new SourceStore(tx.read());
    slugs = new Slugs(slug -> sources.bySlug(slug).isPresent());
  }

  /// A draft and the id it gets.
  private record Entering(Draft draft, SourceId id) {}

  List<Arrival> add(List<Draft> drafts, boolean anew) {
    List<Arrival> arrivals = new ArrayList<>();
    List<Entering> entering = new ArrayList<>();
    UUID run = tx.mint().run();
    for (Draft draft : drafts) {
      SourceId here = anew ? null : here(draft.origin());
      SourceId own = draft.id();
      SourceId id = own != null ? own : new SourceId(Mint.after(run, entering.size()));
      arrivals.add(here == null ? new Arrival(id, false) : new Arrival(here, true));
      if (here == null) {
        entering.add(new Entering(draft, id));
        if (draft.origin().digest() != null) {
          seen.put(draft.origin().digest(), id);
        }
      }
    }
    insert(entering);
    return List.copyOf(arrivals);
  }

  private @Nullable SourceId here(Origin origin) {
    String digest = origin.digest();
    if (digest == null) {
      return null;
    }
    SourceId now = seen.get(digest);
    if (now != null) {
      return now;
    }
    List<Source> before = sources.byOrigin(digest);
    return before.isEmpty() ? null : before.getFirst().id();
  }

  private void insert(List<Entering> entering) {
    int ordinal = sources.nextOrdinal();
    List<SourceRecord> rows = new ArrayList<>();
    for (Entering one : entering) {
      rows.add(row(one, ordinal++));
    }
    tx.bulk(SOURCE, rows.iterator());
    tx.bulk(TURN, turns(entering).iterator());
    tx.bulk(IMPORT_NOTE, notes(entering).iterator());
  }

  private SourceRecord row(Entering one, int ordinal) {
    Draft draft = one.draft();
    SourceRecord row = new SourceRecord();
    row.setId(one.id().value());
    row.setSlug(
        slugs.free(draft.slug().isEmpty() ? Slugs.of(draft.facts().title()) : draft.slug()));
    FactsStore.fill(row, draft.facts());
    row.setOriginName(draft.origin().file());
    row.setOriginDigest(draft.origin().digest());
    FactsStore.fill(row, draft.text(), 1);
    row.setOrdinal(ordinal);
    return row;
  }

  private List<TurnRecord> turns(List<Entering> entering) {
    List<TurnRecord> rows = new ArrayList<>();
    UUID run = tx.mint().run();
    for (Entering one : entering) {
      int ordinal = 1;
      for (Draft.Stretch turn : one.draft().turns()) {
        rows.add(
            new TurnRecord(
                Mint.after(run, rows.size()),
                one.id().value(),
                ordinal++,
                turn.start(),
                turn.words(),
                turn.end(),
                turn.speaker(),
                turn.by() == null ? null : turn.by().value(),
                turn.milliseconds(),
                turn.moderator()));
      }
    }
    return rows;
  }

  private List<ImportNoteRecord> notes(List<Entering> entering) {
    List<ImportNoteRecord> rows = new ArrayList<>();
    UUID run = tx.mint().run();
    for (Entering one : entering) {
      int ordinal = 1;
      for (FileNote note : one.draft().notes()) {
        rows.add(
            new ImportNoteRecord(
                Mint.after(run, rows.size()),
                one.id().value(),
                ordinal++,
                note.kind().name(),
                NoteStore.place(note),
                NoteStore.facts(note)));
      }
    }
    return rows;
  }
}
