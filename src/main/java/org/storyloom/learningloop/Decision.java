package org.storyloom.learningloop;

import java.time.LocalDate;

/// A decision of a loop.
public record Decision(DecisionId id, LoopId loop, DecisionFacts facts, int ordinal) {

  /// Whether it should have been done before this day and still is open.
  public boolean late(LocalDate today) {
    LocalDate due = facts.due();
    return facts.status() == DecisionStatus.OPEN && due != null && due.isBefore(today);
  }
}
