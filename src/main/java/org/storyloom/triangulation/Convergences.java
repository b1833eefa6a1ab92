package org.storyloom.triangulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.store.Database;
import org.storyloom.study.Plans;
import org.storyloom.study.Strand;
import org.storyloom.study.StrandId;

/// Holds findings against strands.
public final class Convergences {
  private final Database database;

  public Convergences(Database database) {
    this.database = database;
  }

  /// All findings that are not withdrawn, against all strands.
  public ConvergenceMatrix matrix() {
    return matrix(finding -> !finding.withdrawn());
  }

  /// Those findings that are asked for, against all strands.
  public ConvergenceMatrix matrix(Predicate<Finding> which) {
    List<Strand> strands = new Plans(database).read().strands();
    Findings findings = new Findings(database);
    Map<FindingId, List<EvidenceLink>> links = findings.links();
    return database.read(sql -> {
      StrandStore store = new StrandStore(sql);
      Map<LinkId, Belonging> belongings = store.belongings();
      Map<StrandId, Scope> scopes = new HashMap<>();
      strands.forEach(strand -> scopes.put(strand.id(), store.scope(strand)));
      Map<FindingId, List<Rating>> ratings = new RatingStore(sql).all();
      List<ConvergenceMatrix.Row> rows = new ArrayList<>();
      for (Finding finding : findings.all().stream().filter(which).toList()) {
        List<EvidenceLink> own = links.getOrDefault(finding.id(), List.of());
        List<Rating> rated = ratings.getOrDefault(finding.id(), List.of());
        rows.add(
            new ConvergenceMatrix.Row(
                finding,
                strands.stream()
                    .map(strand -> cell(strand, own, belongings, rated, scopes))
                    .toList()));
      }
      return new ConvergenceMatrix(strands, rows);
    });
  }

  private static Cell cell(
      Strand strand,
      List<EvidenceLink> links,
      Map<LinkId, Belonging> belongings,
      List<Rating> rated,
      Map<StrandId, Scope> scopes) {
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    for (EvidenceLink link : links) {
      Belonging belonging = belongings.get(link.id());
      if (belonging != null && belonging.isOf(strand)) {
        counts.merge(link.relation(), 1, Integer::sum);
      }
    }
    List<Rating> own = rated.stream().filter(one -> one.strand().equals(strand.id())).toList();
    Scope scope = scopes.getOrDefault(strand.id(), Scope.NOTHING);
    return new Cell(strand.id(), counts, own, Proposal.of(counts, scope));
  }

  /// The ratings of a finding, by strand and coder.
  public List<Rating> ratings(FindingId of) {
    return database.read(sql -> new RatingStore(sql).all()).getOrDefault(of, List.of());
  }
}
