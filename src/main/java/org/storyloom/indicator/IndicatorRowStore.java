package org.storyloom.indicator;

import static org.storyloom.store.db.tables.Indicator.INDICATOR;

import org.jooq.impl.DSL;
import org.storyloom.store.Refused;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;
import org.storyloom.store.Uses;
import org.storyloom.store.db.tables.records.IndicatorRecord;
import org.storyloom.study.Slugs;

/// Changes to the rows of indicators.
record IndicatorRowStore(Tx tx) {

  void add(AddIndicator draft) {
    requireName(draft.facts());
    IndicatorRecord row = new IndicatorRecord();
    row.setId(draft.id().value());
    row.setSlug(slug(draft));
    fill(row, draft.facts());
    Integer last =
        tx.read().select(DSL.max(INDICATOR.ORDINAL)).from(INDICATOR).fetchOne(0, Integer.class);
    row.setOrdinal(last == null ? 1 : last + 1);
    tx.insert(row);
  }

  private String slug(AddIndicator draft) {
    Slugs slugs = new Slugs(this::isTaken);
    return slugs.free(draft.slug().isEmpty() ? Slugs.of(draft.facts().name()) : draft.slug());
  }

  boolean isTaken(String slug) {
    return tx.read().fetchExists(INDICATOR, INDICATOR.SLUG.eq(slug));
  }

  boolean change(IndicatorId id, IndicatorFacts facts) {
    requireName(facts);
    Indicator was = indicator(id);
    if (facts.unit().equals(IndicatorFacts.PERCENT) && !was.isShare()) {
      requireShares(id);
    }
    return tx.change(INDICATOR, id.value(), row -> fill(row, facts));
  }

  private void requireShares(IndicatorId id) {
    boolean fit =
        new ReadingStore(tx.read()).of(id).stream().allMatch(one -> one.figure().sharesFit());
    if (!fit) {
      throw new Refused("indicator.share.over");
    }
  }

  void remove(IndicatorId id) {
    Indicator gone = indicator(id);
    ReadingRowStore readings = new ReadingRowStore(tx);
    new ReadingStore(tx.read()).of(id).forEach(reading -> readings.remove(reading.id()));
    tx.announce(Removed.of(IndicatorId.KIND, id.value()));
    if (!Uses.of(tx, INDICATOR, id.value()).isEmpty()) {
      throw new Refused("indicator.used", gone.name());
    }
    tx.delete(INDICATOR, id.value());
  }

  Indicator indicator(IndicatorId id) {
    return new IndicatorStore(tx.read()).find(id).orElseThrow(() -> new Refused("indicator.gone"));
  }

  private static void requireName(IndicatorFacts facts) {
    if (facts.name().isBlank()) {
      throw new Refused("indicator.nameless");
    }
  }

  private static void fill(IndicatorRecord row, IndicatorFacts facts) {
    row.setName(facts.name());
    row.setUnit(facts.unit());
    row.setDirection(facts.course().direction().word());
    row.setStartAmount(facts.course().start());
    row.setTargetAmount(facts.course().target());
    row.setDefinition(facts.definition());
    row.setDomainId(facts.domain() == null ? null : facts.domain().value());
    row.setOrigin(facts.origin().word());
    row.setNumeratorWords(facts.share().numerator());
    row.setDenominatorWords(facts.share().denominator());
    row.setNote(facts.note());
  }
}
