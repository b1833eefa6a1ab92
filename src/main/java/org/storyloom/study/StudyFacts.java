package org.storyloom.study;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the study is: its title, its purpose, the language it is led in (BCP 47), the day it began.
public record StudyFacts(
    UUID id,
    String slug,
    String title,
    String purpose,
    String language,
    @Nullable LocalDate started) {

  /// Stands for a study that nobody has founded yet.
  public static final StudyFacts NONE = new StudyFacts(new UUID(0, 0), "", "", "", "und", null);
}
