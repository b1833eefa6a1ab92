package org.storyloom.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who answered: under which label, in which group, in which language (absent: find out),
/// and an answer to each item of the draft, in its order; empty where there is none.
public record RespondentDraft(
    String label, Group group, @Nullable String language, List<String> answers) {
  public RespondentDraft {
    answers = List.copyOf(answers);
  }
}
