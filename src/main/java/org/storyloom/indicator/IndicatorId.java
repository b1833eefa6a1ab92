package org.storyloom.indicator;

import java.util.UUID;

/// Names an indicator.
public record IndicatorId(UUID value) {
  /// What announcements call the kind of thing it names.
  public static final String KIND = "indicator";
}
