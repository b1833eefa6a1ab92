package org.storyloom.study;

/// A stage of the campaign, which ends in a learning loop.
public record Phase(PhaseId id, String slug, String name, int ordinal) implements PlanPart {
  @Override
  public Phase called(String name) {
    return new Phase(id, slug, name, ordinal);
  }
}
