package org.storyloom.learningloop;

import static org.storyloom.store.db.tables.Finding.FINDING;
import static org.storyloom.store.db.tables.LearningLoop.LEARNING_LOOP;
import static org.storyloom.store.db.tables.LoopFinding.LOOP_FINDING;
import static org.storyloom.store.db.tables.LoopResponse.LOOP_RESPONSE;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;
import org.storyloom.store.Refused;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.LearningLoopRecord;
import org.storyloom.store.db.tables.records.LoopFindingRecord;
import org.storyloom.store.db.tables.records.LoopResponseRecord;
import org.storyloom.study.Slugs;

/// Changes to the rows of loops and responses.
record LoopRowStore(Tx tx) {

  void open(LoopId id, String slug, LoopFacts facts) {
    requireTitle(facts);
    Slugs slugs =
        new Slugs(taken -> tx.read().fetchExists(LEARNING_LOOP, LEARNING_LOOP.SLUG.eq(taken)));
    LearningLoopRecord row = new LearningLoopRecord();
    row.setId(id.value());
    row.setSlug(slugs.free(slug.isEmpty() ? Slugs.of(facts.title()) : slug));
    fill(row, facts);
    row.setOrdinal(next(LEARNING_LOOP.ORDINAL, DSL.noCondition()));
    tx.insert(row);
  }

  boolean change(LoopId id, LoopFacts facts) {
    requireTitle(facts);
    loop(id);
    return tx.change(LEARNING_LOOP, id.value(), row -> fill(row, facts));
  }

  void remove(LoopId id) {
    DecisionRowStore decisions = new DecisionRowStore(tx);
    new DecisionStore(tx.read())
        .all().stream()
            .filter(decision -> decision.loop().equals(id))
            .forEach(decision -> decisions.remove(decision.id()));
    new LoopStore(tx.read()).responses(id).forEach(response -> drop(response.id()));
    new LoopStore(tx.read()).findings(id).forEach(finding -> drop(id, finding));
    tx.announce(Removed.of("loop", id.value()));
    tx.delete(LEARNING_LOOP, id.value());
  }

  boolean take(LoopId loop, FindingId finding) {
    loop(loop);
    requireFinding(finding);
    if (taken(loop, finding).isPresent()) {
      return false;
    }
    tx.insert(
        new LoopFindingRecord(
            tx.mint().id(),
            loop.value(),
            finding.value(),
            next(LOOP_FINDING.ORDINAL, LOOP_FINDING.LOOP_ID.eq(loop.value()))));
    return true;
  }

  boolean drop(LoopId loop, FindingId finding) {
    Optional<UUID> taken = taken(loop, finding);
    taken.ifPresent(row -> tx.delete(LOOP_FINDING, row));
    return taken.isPresent();
  }

  private Optional<UUID> taken(LoopId loop, FindingId finding) {
    return tx.read()
        .select(LOOP_FINDING.ID)
        .from(LOOP_FINDING)
        .where(LOOP_FINDING.LOOP_ID.eq(loop.value()))
        .and(LOOP_FINDING.FINDING_ID.eq(finding.value()))
        .fetchOptional(LOOP_FINDING.ID);
  }

  void respond(ResponseId id, LoopId loop, ResponseFacts facts) {
    loop(loop);
    LoopResponseRecord row = new LoopResponseRecord();
    row.setId(id.value());
    row.setLoopId(loop.value());
    fill(row, facts);
    row.setOrdinal(next(LOOP_RESPONSE.ORDINAL, LOOP_RESPONSE.LOOP_ID.eq(loop.value())));
    tx.insert(row);
  }

  boolean change(ResponseId id, ResponseFacts facts) {
    requireResponse(id);
    return tx.change(LOOP_RESPONSE, id.value(), row -> fill(row, facts));
  }

  void drop(ResponseId id) {
    requireResponse(id);
    tx.delete(LOOP_RESPONSE, id.value());
  }

  LearningLoop loop(LoopId id) {
    return new LoopStore(tx.read()).find(id).orElseThrow(() -> new Refused("learningloop.gone"));
  }

  void requireFinding(@Nullable FindingId id) {
    if (id != null && !tx.read().fetchExists(FINDING, FINDING.ID.eq(id.value()))) {
      throw new Refused("learningloop.finding.gone");
    }
  }

  /// What people call a finding.
  String called(FindingId finding) {
    return tx.read()
        .select(FINDING.LABEL)
        .from(FINDING)
        .where(FINDING.ID.eq(finding.value()))
        .fetchOptional(FINDING.LABEL)
        .map(label -> Integer.toString(label))
        .orElseThrow(() -> new Refused("learningloop.finding.gone"));
  }

  private void requireResponse(ResponseId id) {
    if (!tx.read().fetchExists(LOOP_RESPONSE, LOOP_RESPONSE.ID.eq(id.value()))) {
      throw new Refused("learningloop.response.gone");
    }
  }

  private static void requireTitle(LoopFacts facts) {
    if (facts.title().isBlank()) {
      throw new Refused("learningloop.titleless");
    }
  }

  /// One after the last of these rows.
  int next(TableField<?, Integer> ordinal, Condition among) {
    Integer last =
        tx.read()
            .select(DSL.max(ordinal))
            .from(ordinal.getTable())
            .where(among)
            .fetchOne(0, Integer.class);
    return last == null ? 1 : last + 1;
  }

  private static void fill(LearningLoopRecord row, LoopFacts facts) {
    row.setTitle(facts.title());
    row.setPhaseId(facts.phase() == null ? null : facts.phase().value());
    row.setHeldOn(facts.held());
    row.setWhat(facts.what());
    row.setSoWhat(facts.soWhat());
    row.setNowWhat(facts.nowWhat());
  }

  private void fill(LoopResponseRecord row, ResponseFacts facts) {
    FindingId finding = facts.finding();
    requireFinding(finding);
    row.setFindingId(finding == null ? null : finding.value());
    row.setRole(facts.role());
    row.setStance(facts.stance().word());
    row.setWords(facts.words());
    row.setPeople(facts.people());
  }
}
