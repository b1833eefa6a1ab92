package org.storyloom.indicator;

import static org.storyloom.store.db.tables.Reading.READING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.storyloom.store.Refused;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ReadingRecord;
import org.storyloom.study.Slugs;

/// Changes to the rows of readings.
record ReadingRowStore(Tx tx) {

  int add(List<ReadingDraft> drafts) {
    IndicatorRowStore indicators = new IndicatorRowStore(tx);
    Map<IndicatorId, Indicator> known = new HashMap<>();
    Slugs slugs = new Slugs(this::isTaken);
    Integer last =
        tx.read().select(DSL.max(READING.ORDINAL)).from(READING).fetchOne(0, Integer.class);
    int ordinal = last == null ? 0 : last;
    int added = 0;
    for (ReadingDraft draft : drafts) {
      Indicator of = known.computeIfAbsent(draft.indicator(), indicators::indicator);
      if (draft.slug().isEmpty() || !isTaken(draft.slug())) {
        requireShare(of, draft.figure());
        tx.insert(
            row(draft, slugs.free(draft.slug().isEmpty() ? of.slug() : draft.slug()), ++ordinal));
        added++;
      }
    }
    return added;
  }

  private boolean isTaken(String slug) {
    return tx.read().fetchExists(READING, READING.SLUG.eq(slug));
  }

  private ReadingRecord row(ReadingDraft draft, String slug, int ordinal) {
    ReadingRecord row = new ReadingRecord();
    row.setId(draft.id() == null ? tx.mint().id() : draft.id().value());
    row.setSlug(slug);
    row.setIndicatorId(draft.indicator().value());
    fill(row, draft.taken(), draft.figure(), draft.quality());
    row.setOrdinal(ordinal);
    return row;
  }

  boolean correct(ReadingId id, Taken taken, Figure figure, String quality) {
    Reading was = reading(id);
    requireShare(new IndicatorRowStore(tx).indicator(was.indicator()), figure);
    return tx.change(READING, id.value(), row -> fill(row, taken, figure, quality));
  }

  void remove(ReadingId id) {
    reading(id);
    tx.announce(Removed.of(ReadingId.KIND, id.value()));
    tx.delete(READING, id.value());
  }

  Reading reading(ReadingId id) {
    Reading found = new ReadingStore(tx.read()).byIds(List.of(id)).get(id);
    if (found == null) {
      throw new Refused("indicator.reading.gone");
    }
    return found;
  }

  private static void requireShare(Indicator of, Figure figure) {
    if (of.isShare() && !figure.sharesFit()) {
      throw new Refused("indicator.share.over");
    }
  }

  private static void fill(ReadingRecord row, Taken taken, Figure figure, String quality) {
    row.setWaveId(taken.wave() == null ? null : taken.wave().value());
    row.setPhaseId(taken.phase() == null ? null : taken.phase().value());
    row.setSiteId(taken.site() == null ? null : taken.site().value());
    row.setActivityId(taken.activity() == null ? null : taken.activity().value());
    row.setSubgroup(taken.subgroup());
    row.setTakenOn(taken.on());
    row.setAmount(figure.amount());
    row.setNumerator(figure.numerator());
    row.setDenominator(figure.denominator());
    row.setQuality(quality);
  }
}
