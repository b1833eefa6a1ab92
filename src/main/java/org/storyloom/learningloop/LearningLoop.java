package org.storyloom.learningloop;

/// A workshop on a phase's first findings. `slug` is its short name in files, `ordinal` its place
/// among the loops of the study.
public record LearningLoop(LoopId id, String slug, LoopFacts facts, int ordinal) {

  public String title() {
    return facts.title();
  }
}
