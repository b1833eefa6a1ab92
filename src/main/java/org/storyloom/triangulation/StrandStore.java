package org.storyloom.triangulation;

import static org.storyloom.store.db.tables.Coding.CODING;
import static org.storyloom.store.db.tables.EvidenceLink.EVIDENCE_LINK;
import static org.storyloom.store.db.tables.Indicator.INDICATOR;
import static org.storyloom.store.db.tables.Reading.READING;
import static org.storyloom.store.db.tables.Source.SOURCE;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.storyloom.finding.LinkId;
import org.storyloom.study.Strand;

/// What rows tell about strands.
record StrandStore(DSLContext sql) {

  Map<LinkId, Belonging> belongings() {
    Map<LinkId, Belonging> belongings = new HashMap<>();
    sql.select(EVIDENCE_LINK.ID, SOURCE.KIND, INDICATOR.ORIGIN)
        .from(EVIDENCE_LINK)
        .leftJoin(CODING)
        .on(EVIDENCE_LINK.CODING_ID.eq(CODING.ID))
        .leftJoin(SOURCE)
        .on(CODING.SOURCE_ID.eq(SOURCE.ID))
        .leftJoin(READING)
        .on(EVIDENCE_LINK.READING_ID.eq(READING.ID))
        .leftJoin(INDICATOR)
        .on(READING.INDICATOR_ID.eq(INDICATOR.ID))
        .forEach(row ->
            belongings.put(new LinkId(row.value1()), new Belonging(row.value2(), row.value3())));
    return belongings;
  }

  Scope scope(Strand strand) {
    boolean coded =
        sql.fetchExists(
            DSL.selectOne()
                .from(CODING)
                .join(SOURCE)
                .on(CODING.SOURCE_ID.eq(SOURCE.ID))
                .where(SOURCE.KIND.in(strand.sourceKinds()), CODING.LOST.isFalse()));
    boolean texts = coded || sql.fetchExists(SOURCE, SOURCE.KIND.in(strand.sourceKinds()));
    boolean numbers =
        sql.fetchExists(
            DSL.selectOne()
                .from(READING)
                .join(INDICATOR)
                .on(READING.INDICATOR_ID.eq(INDICATOR.ID))
                .where(
                    INDICATOR.ORIGIN.in(strand.indicatorOrigins()),
                    READING.AMOUNT.isNotNull().or(READING.DENOMINATOR.isNotNull())));
    return new Scope(texts, coded, numbers);
  }
}
