package org.storyloom.indicator;

import static org.storyloom.store.db.tables.Indicator.INDICATOR;
import static org.storyloom.store.db.tables.Reading.READING;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.db.tables.records.ReadingRecord;
import org.storyloom.study.ActivityId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;
import org.storyloom.study.WaveId;

/// The rows of readings.
record ReadingStore(DSLContext sql) {

  List<Reading> all() {
    return where(DSL.noCondition());
  }

  List<Reading> of(IndicatorId indicator) {
    return where(READING.INDICATOR_ID.eq(indicator.value()));
  }

  Optional<Reading> bySlug(String slug) {
    return where(READING.SLUG.eq(slug)).stream().findFirst();
  }

  Map<ReadingId, Reading> byIds(Collection<ReadingId> ids) {
    Map<ReadingId, Reading> found = new LinkedHashMap<>();
    where(READING.ID.in(ids.stream().map(ReadingId::value).distinct().toList()))
        .forEach(reading -> found.put(reading.id(), reading));
    return found;
  }

  private List<Reading> where(Condition which) {
    return sql.select(READING.fields())
        .from(READING)
        .join(INDICATOR)
        .on(READING.INDICATOR_ID.eq(INDICATOR.ID))
        .where(which)
        .orderBy(INDICATOR.ORDINAL, INDICATOR.SLUG, READING.ORDINAL, READING.SLUG)
        .fetchInto(READING)
        .map(ReadingStore::reading);
  }

  private static Reading reading(ReadingRecord row) {
    return new Reading(
        new ReadingId(row.getId()),
        row.getSlug(),
        new IndicatorId(row.getIndicatorId()),
        new Taken(
            named(row.getWaveId(), WaveId::new),
            named(row.getPhaseId(), PhaseId::new),
            named(row.getSiteId(), SiteId::new),
            named(row.getActivityId(), ActivityId::new),
            row.getSubgroup(),
            row.getTakenOn()),
        new Figure(row.getAmount(), row.getNumerator(), row.getDenominator()),
        row.getQuality(),
        row.getOrdinal());
  }

  private static <I> @Nullable I named(@Nullable UUID id, Function<UUID, I> type) {
    return id == null ? null : type.apply(id);
  }
}
