package org.storyloom.learningloop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;

/// What was decided: what somebody will do, who, by which day, how it will be known (`check`), and
/// later what came of it. `findings` are those it follows from.
public record DecisionFacts(
    String what,
    String owner,
    @Nullable LocalDate due,
    DecisionStatus status,
    String check,
    String outcome,
    List<FindingId> findings) {
  public DecisionFacts {
    findings = findings.stream().distinct().toList();
  }

  /// Something to do, still open.
  public static DecisionFacts of(String what, String owner, @Nullable LocalDate due) {
    return new DecisionFacts(what, owner, due, DecisionStatus.OPEN, "", "", List.of());
  }

  /// What became of it.
  public DecisionFacts turned(DecisionStatus to, String came) {
    return new DecisionFacts(what, owner, due, to, check, came, findings);
  }
}
