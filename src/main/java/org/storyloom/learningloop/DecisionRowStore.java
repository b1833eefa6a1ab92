package org.storyloom.learningloop;

import static org.storyloom.store.db.tables.Decision.DECISION;
import static org.storyloom.store.db.tables.DecisionFinding.DECISION_FINDING;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.storyloom.finding.FindingId;
import org.storyloom.store.Refused;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.DecisionFindingRecord;
import org.storyloom.store.db.tables.records.DecisionRecord;

/// Changes to the rows of decisions.
record DecisionRowStore(Tx tx) {

  void decide(DecisionId id, LoopId loop, DecisionFacts facts) {
    requireWhat(facts);
    LoopRowStore loops = new LoopRowStore(tx);
    loops.loop(loop);
    DecisionRecord row = new DecisionRecord();
    row.setId(id.value());
    row.setLoopId(loop.value());
    fill(row, facts);
    row.setOrdinal(loops.next(DECISION.ORDINAL, DECISION.LOOP_ID.eq(loop.value())));
    tx.insert(row);
    follow(id, facts.findings());
  }

  boolean change(DecisionId id, DecisionFacts facts) {
    requireWhat(facts);
    boolean followed = !decision(id).facts().findings().equals(facts.findings());
    boolean changed = tx.change(DECISION, id.value(), row -> fill(row, facts));
    follow(id, facts.findings());
    return changed || followed;
  }

  void remove(DecisionId id) {
    decision(id);
    follow(id, List.of());
    tx.announce(Removed.of("decision", id.value()));
    tx.delete(DECISION, id.value());
  }

  /// Makes these the findings that a decision follows from.
  private void follow(DecisionId id, List<FindingId> findings) {
    Map<UUID, UUID> there =
        tx.read()
            .selectFrom(DECISION_FINDING)
            .where(DECISION_FINDING.DECISION_ID.eq(id.value()))
            .fetchMap(DECISION_FINDING.FINDING_ID, DECISION_FINDING.ID);
    Set<UUID> wanted = new HashSet<>();
    LoopRowStore loops = new LoopRowStore(tx);
    for (FindingId finding : findings) {
      loops.requireFinding(finding);
      wanted.add(finding.value());
      if (!there.containsKey(finding.value())) {
        tx.insert(new DecisionFindingRecord(tx.mint().id(), id.value(), finding.value()));
      }
    }
    there.forEach((finding, row) -> {
      if (!wanted.contains(finding)) {
        tx.delete(DECISION_FINDING, row);
      }
    });
  }

  private Decision decision(DecisionId id) {
    return new DecisionStore(tx.read())
        .find(id)
        .orElseThrow(() -> new Refused("learningloop.decision.gone"));
  }

  private static void requireWhat(DecisionFacts facts) {
    if (facts.what().isBlank()) {
      throw new Refused("learningloop.decision.empty");
    }
  }

  private static void fill(DecisionRecord row, DecisionFacts facts) {
    row.setWhat(facts.what());
    row.setOwner(facts.owner());
    row.setDueOn(facts.due());
    row.setStatus(facts.status().word());
    row.setCheckWords(facts.check());
    row.setOutcome(facts.outcome());
  }
}
