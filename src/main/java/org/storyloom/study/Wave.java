package org.storyloom.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A round of a survey.
public record Wave(
    WaveId id,
    String slug,
    String name,
    WaveKind kind,
    @Nullable PhaseId phase,
    @Nullable LocalDate held,
    int ordinal)
    implements PlanPart {
  @Override
  public Wave called(String name) {
    return new Wave(id, slug, name, kind, phase, held, ordinal);
  }
}
