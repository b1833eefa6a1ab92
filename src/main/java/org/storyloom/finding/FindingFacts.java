package org.storyloom.finding;

import org.jspecify.annotations.Nullable;
import org.storyloom.study.DomainId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.QuestionId;

/// What a person may say and change about a finding: the claim, the question it answers, the phase
/// and change domain it belongs to, for whom or where it holds, and what words and numbers say
/// taken `together`.
public record FindingFacts(
    String claim,
    @Nullable QuestionId question,
    @Nullable PhaseId phase,
    @Nullable DomainId domain,
    String holdsFor,
    FindingStatus status,
    String together) {

  /// A claim, and nothing else said yet.
  public static FindingFacts of(String claim) {
    return new FindingFacts(claim, null, null, null, "", FindingStatus.DRAFT, "");
  }

  public FindingFacts in(@Nullable PhaseId to) {
    return new FindingFacts(claim, question, to, domain, holdsFor, status, together);
  }

  public FindingFacts answering(@Nullable QuestionId to) {
    return new FindingFacts(claim, to, phase, domain, holdsFor, status, together);
  }

  public FindingFacts now(FindingStatus to) {
    return new FindingFacts(claim, question, phase, domain, holdsFor, to, together);
  }
}
