package org.storyloom.finding;

import static org.storyloom.store.db.tables.Judgement.JUDGEMENT;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.storyloom.store.Digest;
import org.storyloom.study.CoderId;

/// The rows of judgements.
record JudgementStore(DSLContext sql) {

  List<Judgement> of(FindingId finding) {
    return where(JUDGEMENT.FINDING_ID.eq(finding.value()));
  }

  Map<FindingId, Judgement> last() {
    Map<FindingId, Judgement> last = new HashMap<>();
    where(DSL.noCondition()).forEach(judgement -> last.put(judgement.finding(), judgement));
    return last;
  }

  Set<FindingId> stale() {
    Map<FindingId, String> now = new LinkStore(sql).digests();
    String nothing = Digest.of("");
    Set<FindingId> stale = new HashSet<>();
    last()
        .forEach((finding, judgement) -> {
          if (!now.getOrDefault(finding, nothing).equals(judgement.evidence())) {
            stale.add(finding);
          }
        });
    return stale;
  }

  /// In the order in which the study took them up: what came in from a file may be of an earlier
  /// day.
  private List<Judgement> where(Condition which) {
    return sql.selectFrom(JUDGEMENT)
        .where(which)
        .orderBy(JUDGEMENT.AT_POSITION, JUDGEMENT.JUDGED_AT, JUDGEMENT.ID)
        .fetch(row ->
            new Judgement(
                row.getId(),
                new FindingId(row.getFindingId()),
                row.getCoderId() == null ? null : new CoderId(row.getCoderId()),
                Strength.of(row.getStrength()).orElseThrow(),
                row.getReasons(),
                Instant.ofEpochMilli(row.getJudgedAt()),
                row.getAtPosition(),
                row.getEvidenceDigest()));
  }
}
