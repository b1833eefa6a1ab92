package org.storyloom.source;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;

/// Who said all of a source and when: the day, the instant where it is known, and the case.
public record Said(@Nullable LocalDate on, @Nullable OffsetDateTime at, @Nullable CaseId by) {
  /// Nobody wrote it down.
  public static final Said UNKNOWN = new Said(null, null, null);
}
