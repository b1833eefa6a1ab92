package org.storyloom.indicator;

import static org.storyloom.store.db.tables.Indicator.INDICATOR;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.storyloom.store.db.tables.records.IndicatorRecord;
import org.storyloom.study.DomainId;

/// The rows of indicators.
record IndicatorStore(DSLContext sql) {

  List<Indicator> all() {
    return sql.selectFrom(INDICATOR)
        .orderBy(INDICATOR.ORDINAL, INDICATOR.SLUG)
        .fetch(IndicatorStore::indicator);
  }

  Optional<Indicator> find(IndicatorId id) {
    return sql.selectFrom(INDICATOR)
        .where(INDICATOR.ID.eq(id.value()))
        .fetchOptional(IndicatorStore::indicator);
  }

  Optional<Indicator> bySlug(String slug) {
    return sql.selectFrom(INDICATOR)
        .where(INDICATOR.SLUG.eq(slug))
        .fetchOptional(IndicatorStore::indicator);
  }

  private static Indicator indicator(IndicatorRecord row) {
    return new Indicator(
        new IndicatorId(row.getId()),
        row.getSlug(),
        new IndicatorFacts(
            row.getName(),
            row.getUnit(),
            new Course(
                Direction.of(row.getDirection()).orElseThrow(),
                row.getStartAmount(),
                row.getTargetAmount()),
            row.getDefinition(),
            row.getDomainId() == null ? null : new DomainId(row.getDomainId()),
            IndicatorOrigin.of(row.getOrigin()).orElseThrow(),
            new Share(row.getNumeratorWords(), row.getDenominatorWords()),
            row.getNote()),
        row.getOrdinal());
  }
}
