package org.storyloom.finding;

import org.jspecify.annotations.Nullable;
import org.storyloom.study.PhaseId;
import org.storyloom.study.QuestionId;

/// A claim of the study. `number` is what people call it by (F4); `slug` its short name in files.
public record Finding(FindingId id, String slug, int number, FindingFacts facts) {

  public String claim() {
    return facts.claim();
  }

  public FindingStatus status() {
    return facts.status();
  }

  public @Nullable PhaseId phase() {
    return facts.phase();
  }

  public @Nullable QuestionId question() {
    return facts.question();
  }

  public boolean withdrawn() {
    return facts.status() == FindingStatus.WITHDRAWN;
  }
}
