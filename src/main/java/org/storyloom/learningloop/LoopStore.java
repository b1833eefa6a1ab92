package org.storyloom.learningloop;

import static org.storyloom.store.db.tables.LearningLoop.LEARNING_LOOP;
import static org.storyloom.store.db.tables.LoopFinding.LOOP_FINDING;
import static org.storyloom.store.db.tables.LoopResponse.LOOP_RESPONSE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.storyloom.finding.FindingId;
import org.storyloom.store.db.tables.records.LearningLoopRecord;
import org.storyloom.store.db.tables.records.LoopResponseRecord;
import org.storyloom.study.PhaseId;

/// The rows of loops and responses.
record LoopStore(DSLContext sql) {

  List<LearningLoop> all() {
    return where(DSL.noCondition());
  }

  Optional<LearningLoop> find(LoopId id) {
    return where(LEARNING_LOOP.ID.eq(id.value())).stream().findFirst();
  }

  List<LearningLoop> loopsOf(FindingId finding) {
    return where(
        LEARNING_LOOP.ID.in(
            DSL.select(LOOP_FINDING.LOOP_ID)
                .from(LOOP_FINDING)
                .where(LOOP_FINDING.FINDING_ID.eq(finding.value()))));
  }

  private List<LearningLoop> where(Condition which) {
    return sql.selectFrom(LEARNING_LOOP)
        .where(which)
        .orderBy(LEARNING_LOOP.ORDINAL, LEARNING_LOOP.SLUG)
        .fetch(LoopStore::loop);
  }

  List<FindingId> findings(LoopId of) {
    return sql.select(LOOP_FINDING.FINDING_ID)
        .from(LOOP_FINDING)
        .where(LOOP_FINDING.LOOP_ID.eq(of.value()))
        .orderBy(LOOP_FINDING.ORDINAL, LOOP_FINDING.ID)
        .fetch(row -> new FindingId(row.value1()));
  }

  List<Response> responses(LoopId of) {
    return sql.selectFrom(LOOP_RESPONSE)
        .where(LOOP_RESPONSE.LOOP_ID.eq(of.value()))
        .orderBy(LOOP_RESPONSE.ORDINAL, LOOP_RESPONSE.ID)
        .fetch(LoopStore::response);
  }

  private static LearningLoop loop(LearningLoopRecord row) {
    return new LearningLoop(
        new LoopId(row.getId()),
        row.getSlug(),
        new LoopFacts(
            row.getTitle(),
            row.getPhaseId() == null ? null : new PhaseId(row.getPhaseId()),
            row.getHeldOn(),
            row.getWhat(),
            row.getSoWhat(),
            row.getNowWhat()),
        row.getOrdinal());
  }

  private static Response response(LoopResponseRecord row) {
    return new Response(
        new ResponseId(row.getId()),
        new LoopId(row.getLoopId()),
        new ResponseFacts(
            row.getFindingId() == null ? null : new FindingId(row.getFindingId()),
            row.getRole(),
            Stance.of(row.getStance()).orElseThrow(),
            row.getWords(),
            row.getPeople()),
        row.getOrdinal());
  }
}
