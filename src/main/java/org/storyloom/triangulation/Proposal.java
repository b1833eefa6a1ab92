package org.storyloom.triangulation;

import java.util.Map;
import org.storyloom.finding.Relation;

/// What the evidence of a strand proposes for a finding, after Farmer et al. 2006; a person
/// decides.
final class Proposal {
  private Proposal() {}

  /// Anything that contradicts proposes dissonance, and anything that qualifies partial agreement:
  /// it is for a person to say that it weighs less. Context speaks neither for nor against.
  static Convergence of(Map<Relation, Integer> links, Scope scope) {
    if (links.containsKey(Relation.CONTRADICTS)) {
      return Convergence.DISSONANCE;
    }
    if (links.containsKey(Relation.QUALIFIES)) {
      return Convergence.PARTIAL_AGREEMENT;
    }
    return links.containsKey(Relation.SUPPORTS) ? Convergence.AGREEMENT : absence(scope);
  }

  /// Nothing speaks for or against it: is that silence, or has nobody listened yet?
  private static Convergence absence(Scope scope) {
    if (scope.coded() || scope.numbers()) {
      return Convergence.SILENCE;
    }
    return scope.texts() ? Convergence.NOT_CODED_YET : Convergence.NOT_ASKED;
  }
}
