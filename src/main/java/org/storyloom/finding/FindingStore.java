package org.storyloom.finding;

import static org.storyloom.store.db.tables.Finding.FINDING;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.storyloom.store.db.tables.records.FindingRecord;
import org.storyloom.study.DomainId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.QuestionId;

/// The rows of findings.
record FindingStore(DSLContext sql) {

  List<Finding> all() {
    return sql.selectFrom(FINDING).orderBy(FINDING.LABEL).fetch(FindingStore::finding);
  }

  Optional<Finding> find(FindingId id) {
    return sql.selectFrom(FINDING)
        .where(FINDING.ID.eq(id.value()))
        .fetchOptional(FindingStore::finding);
  }

  Optional<Finding> bySlug(String slug) {
    return sql.selectFrom(FINDING)
        .where(FINDING.SLUG.eq(slug))
        .fetchOptional(FindingStore::finding);
  }

  private static Finding finding(FindingRecord row) {
    return new Finding(
        new FindingId(row.getId()),
        row.getSlug(),
        row.getLabel(),
        new FindingFacts(
            row.getClaim(),
            row.getQuestionId() == null ? null : new QuestionId(row.getQuestionId()),
            row.getPhaseId() == null ? null : new PhaseId(row.getPhaseId()),
            row.getDomainId() == null ? null : new DomainId(row.getDomainId()),
            row.getHoldsFor(),
            FindingStatus.of(row.getStatus()).orElseThrow(),
            row.getTogether()));
  }
}
