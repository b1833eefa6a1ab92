package org.storyloom.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a source is kept for, and until when (IOM Data Protection Manual).
public record Keeping(@Nullable String purpose, @Nullable LocalDate until) {
  /// Neither is recorded.
  public static final Keeping UNRECORDED = new Keeping(null, null);
}
