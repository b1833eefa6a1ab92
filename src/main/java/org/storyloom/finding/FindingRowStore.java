package org.storyloom.finding;

import static org.storyloom.store.db.tables.Finding.FINDING;

import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.FindingRecord;
import org.storyloom.store.db.tables.records.JudgementRecord;
import org.storyloom.study.CoderId;

/// Changes to the rows of findings and judgements.
record FindingRowStore(Tx tx) {

  int state(StateFinding wanted) {
    requireClaim(wanted.facts());
    int number = wanted.number() == null ? nextNumber() : wanted.number();
    String slug = wanted.slug().isEmpty() ? "F" + number : wanted.slug();
    if (tx.read().fetchExists(FINDING, FINDING.LABEL.eq(number).or(FINDING.SLUG.eq(slug)))) {
      throw new Refused("finding.number.taken", Integer.toString(number));
    }
    FindingRecord row = new FindingRecord();
    row.setId(wanted.id().value());
    row.setSlug(slug);
    row.setLabel(number);
    fill(row, wanted.facts());
    tx.insert(row);
    return number;
  }

  /// One after the highest there is: a number that was said in a workshop is not given again.
  private int nextNumber() {
    Integer last =
        tx.read().select(DSL.max(FINDING.LABEL)).from(FINDING).fetchOne(0, Integer.class);
    return last == null ? 1 : last + 1;
  }

  boolean change(FindingId id, FindingFacts facts) {
    requireClaim(facts);
    finding(id);
    return tx.change(FINDING, id.value(), row -> fill(row, facts));
  }

  boolean withdraw(FindingId id) {
    finding(id);
    return tx.change(FINDING, id.value(), row -> row.setStatus(FindingStatus.WITHDRAWN.word()));
  }

  void judge(
      FindingId id, @Nullable CoderId by, Strength strength, String reasons, @Nullable Instant at) {
    finding(id);
    if (reasons.isBlank()) {
      throw new Refused("finding.judgement.reasonless");
    }
    JudgementRecord row = new JudgementRecord();
    row.setId(tx.mint().id());
    row.setFindingId(id.value());
    row.setCoderId(by == null ? null : by.value());
    row.setStrength(strength.word());
    row.setReasons(reasons);
    row.setJudgedAt((at == null ? tx.mint().now() : at).toEpochMilli());
    row.setAtPosition(tx.position());
    row.setEvidenceDigest(new LinkStore(tx.read()).digest(id));
    tx.insert(row);
  }

  Judgement lastJudgement(FindingId id) {
    List<Judgement> all = new JudgementStore(tx.read()).of(id);
    if (all.isEmpty()) {
      throw new Refused("finding.judgement.none");
    }
    return all.getLast();
  }

  Finding finding(FindingId id) {
    return new FindingStore(tx.read()).find(id).orElseThrow(() -> new Refused("finding.gone"));
  }

  static String called(Finding finding) {
    return Integer.toString(finding.number());
  }

  private static void requireClaim(FindingFacts facts) {
    if (facts.claim().isBlank()) {
      throw new Refused("finding.claimless");
    }
  }

  private static void fill(FindingRecord row, FindingFacts facts) {
    row.setClaim(facts.claim());
    row.setQuestionId(facts.question() == null ? null : facts.question().value());
    row.setPhaseId(facts.phase() == null ? null : facts.phase().value());
    row.setDomainId(facts.domain() == null ? null : facts.domain().value());
    row.setHoldsFor(facts.holdsFor());
    row.setStatus(facts.status().word());
    row.setTogether(facts.together());
  }
}
