package org.storyloom.learningloop;

import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;

/// How those of one role took a finding (or, without one, the whole loop), in words, and how many
/// said so. A role is named, never a person.
public record ResponseFacts(
    @Nullable FindingId finding, String role, Stance stance, String words, int people) {
  public ResponseFacts {
    if (people < 0) {
      throw new IllegalArgumentException("no count of people: " + people);
    }
  }
}
