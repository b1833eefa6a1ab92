package org.storyloom.source;

import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;

/// A turn that is to be; its parts are those of [Turn].
public record Stretch(
    int start,
    int words,
    int end,
    @Nullable String speaker,
    @Nullable CaseId by,
    @Nullable Long milliseconds,
    boolean moderator) {
  public Stretch {
    if (start < 0 || words < start || end < words) {
      throw new IllegalArgumentException("no turn: " + start + ", " + words + ", " + end);
    }
  }
}
