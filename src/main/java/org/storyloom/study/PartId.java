package org.storyloom.study;

import java.util.UUID;

/// Names a part of the plan, of whichever kind.
public sealed interface PartId
    permits PhaseId, SiteId, ActivityId, WaveId, QuestionId, DomainId, StrandId, CoderId {
  UUID value();
}
