package org.storyloom.learningloop;

import static org.storyloom.store.db.tables.Decision.DECISION;
import static org.storyloom.store.db.tables.DecisionFinding.DECISION_FINDING;
import static org.storyloom.store.db.tables.Finding.FINDING;
import static org.storyloom.store.db.tables.LearningLoop.LEARNING_LOOP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.storyloom.finding.FindingId;
import org.storyloom.store.db.tables.records.DecisionRecord;

/// The rows of decisions.
record DecisionStore(DSLContext sql) {

  List<Decision> all() {
    Map<UUID, List<UUID>> findings =
        sql.select(DECISION_FINDING.DECISION_ID, DECISION_FINDING.FINDING_ID)
            .from(DECISION_FINDING)
            .join(FINDING)
            .on(DECISION_FINDING.FINDING_ID.eq(FINDING.ID))
            .orderBy(FINDING.LABEL)
            .fetchGroups(DECISION_FINDING.DECISION_ID, DECISION_FINDING.FINDING_ID);
    return sql.select(DECISION.fields())
        .from(DECISION)
        .join(LEARNING_LOOP)
        .on(DECISION.LOOP_ID.eq(LEARNING_LOOP.ID))
        .orderBy(LEARNING_LOOP.ORDINAL, LEARNING_LOOP.SLUG, DECISION.ORDINAL, DECISION.ID)
        .fetchInto(DECISION)
        .map(row -> decision(row, findings.getOrDefault(row.getId(), List.of())));
  }

  Optional<Decision> find(DecisionId id) {
    return all().stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  private static Decision decision(DecisionRecord row, List<UUID> findings) {
    return new Decision(
        new DecisionId(row.getId()),
        new LoopId(row.getLoopId()),
        new DecisionFacts(
            row.getWhat(),
            row.getOwner(),
            row.getDueOn(),
            DecisionStatus.of(row.getStatus()).orElseThrow(),
            row.getCheckWords(),
            row.getOutcome(),
            findings.stream().map(FindingId::new).toList()),
        row.getOrdinal());
  }
}
