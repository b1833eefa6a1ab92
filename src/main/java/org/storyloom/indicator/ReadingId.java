package org.storyloom.indicator;

import java.util.UUID;

/// Names a reading.
public record ReadingId(UUID value) {
  /// What announcements call the kind of thing it names.
  public static final String KIND = "reading";
}
