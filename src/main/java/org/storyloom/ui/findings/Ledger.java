package org.storyloom.ui.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Relation;
import org.storyloom.store.Database;

/// All findings as the list shows them.
record Ledger(List<Entry> entries) {
  static final Ledger EMPTY = new Ledger(List.of());

  /// One finding: how many links of each relation it has, how it was judged last.
  record Entry(
      Finding finding, Map<Relation, Integer> links, Optional<Judgement> judgement, boolean stale) {
    int links(Relation relation) {
      return links.getOrDefault(relation, 0);
    }
  }

  static Ledger read(Database database) {
    Findings findings = new Findings(database);
    Map<FindingId, List<EvidenceLink>> links = findings.links();
    Map<FindingId, Judgement> judgements = findings.lastJudgements();
    Set<FindingId> stale = findings.stale();
    return new Ledger(
        findings.all().stream()
            .map(finding ->
                new Entry(
                    finding,
                    counts(links.getOrDefault(finding.id(), List.of())),
                    Optional.ofNullable(judgements.get(finding.id())),
                    stale.contains(finding.id())))
            .toList());
  }

  private static Map<Relation, Integer> counts(List<EvidenceLink> links) {
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    links.forEach(link -> counts.merge(link.relation(), 1, Integer::sum));
    return counts;
  }
}
