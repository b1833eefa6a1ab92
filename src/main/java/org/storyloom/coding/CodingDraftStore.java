package org.storyloom.coding;

import static org.storyloom.store.db.tables.Coding.CODING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.storyloom.coding.ImportCodings.Reason;
import org.storyloom.coding.ImportCodings.Unplaced;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Anchor;
import org.storyloom.source.passage.Borders;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Mint;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.CodingRecord;

/// Finds the places of coding drafts and turns them into rows. Each source's text is read once.
final class CodingDraftStore {
  private static final int PIECE = 500;

  private final Tx tx;
  private final CodingRowStore rows;
  private final Map<Integer, CodingRecord> placed = new TreeMap<>();
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final UUID run;
  private final long now;

  CodingDraftStore(Tx tx) {
    this.tx = tx;
    rows = new CodingRowStore(tx);
    run = tx.mint().run();
    now = tx.mint().now().toEpochMilli();
  }

  ImportCodings.Result add(List<CodingDraft> drafts) {
    Set<UUID> here = here(drafts);
    Map<SourceId, List<Integer>> bySource = new LinkedHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      CodingId id = drafts.get(i).id();
      if (id != null && !here.add(id.value())) {
        unplaced.add(new Unplaced(i, Reason.ALREADY_HERE));
      } else {
        bySource.computeIfAbsent(drafts.get(i).source(), source -> new ArrayList<>()).add(i);
      }
    }
    bySource.forEach((source, indexes) -> place(source, indexes, drafts));
    tx.bulk(CODING, placed.values().iterator());
    unplaced.sort(Comparator.comparingInt(Unplaced::draft));
    return new ImportCodings.Result(placed.size(), unplaced);
  }

  /// Which of the drafts' ids the study has.
  private Set<UUID> here(List<CodingDraft> drafts) {
    List<UUID> ids = new ArrayList<>();
    for (CodingDraft draft : drafts) {
      if (draft.id() != null) {
        ids.add(draft.id().value());
      }
    }
    Set<UUID> here = new HashSet<>();
    for (int from = 0; from < ids.size(); from += PIECE) {
      List<UUID> piece = ids.subList(from, Math.min(ids.size(), from + PIECE));
      here.addAll(
          tx.read().select(CODING.ID).from(CODING).where(CODING.ID.in(piece)).fetch(CODING.ID));
    }
    return here;
  }

  private void place(SourceId source, List<Integer> indexes, List<CodingDraft> drafts) {
    String text;
    try {
      text = rows.text(source);
    } catch (Refused gone) {
      indexes.forEach(i -> unplaced.add(new Unplaced(i, Reason.NO_SOURCE)));
      return;
    }
    for (int i : indexes) {
      CodingDraft draft = drafts.get(i);
      Optional<Span> span = span(text, draft.place());
      if (span.isPresent()) {
        placed.put(i, row(draft, Anchor.at(text, span.get()), i));
      } else {
        boolean quoted = draft.place() instanceof CodingDraft.Quoted;
        unplaced.add(new Unplaced(i, quoted ? Reason.NOT_QUOTED : Reason.OUT_OF_TEXT));
      }
    }
  }

  private static Optional<Span> span(String text, CodingDraft.Place place) {
    return switch (place) {
      case CodingDraft.At at ->
          at.start() < 0 || at.end() > text.length() || at.end() <= at.start()
              ? Optional.empty()
              : Borders.whole(text, at.start(), at.end());
      case CodingDraft.Quoted quoted -> quoted(text, quoted.words(), quoted.occurrence());
    };
  }

  private static Optional<Span> quoted(String text, String words, int occurrence) {
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    for (int i = 1; i < occurrence && at >= 0; i++) {
      at = text.indexOf(words, at + 1);
    }
    return at < 0 ? Optional.empty() : Borders.whole(text, at, at + words.length());
  }

  private CodingRecord row(CodingDraft draft, Anchor anchor, int index) {
    CodingRecord row = new CodingRecord();
    row.setId(draft.id() == null ? Mint.after(run, index) : draft.id().value());
    row.setSourceId(draft.source().value());
    row.setThemeId(draft.theme().value());
    row.setCoderId(draft.coder().value());
    CodingRowStore.fill(row, anchor);
    row.setLost(false);
    row.setWeight(draft.weight());
    row.setMemo(draft.memo());
    row.setCodedAt(draft.at() == null ? now : draft.at().toEpochMilli());
    return row;
  }
}
