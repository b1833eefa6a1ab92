package org.storyloom.study;

import java.util.UUID;

/// Names a part of the plan, of whichever kind.
public sealed interface PartId
    permits PhaseId, SiteId, ActivityId, WaveId, QuestionId, DomainId, StrandId, CoderId {
  UUID value();

  /// Its kind in one word: `phase`, `site`, `activity`, `wave`, `question`, `domain`, `strand`,
  /// `coder`.
  default String kind() {
    return switch (this) {
      case PhaseId _ -> "phase";
      case SiteId _ -> "site";
      case ActivityId _ -> "activity";
      case WaveId _ -> "wave";
      case QuestionId _ -> "question";
      case DomainId _ -> "domain";
      case StrandId _ -> "strand";
      case CoderId _ -> "coder";
    };
  }
}
