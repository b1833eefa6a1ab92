package org.storyloom.source;

import org.jspecify.annotations.Nullable;
import org.storyloom.study.ActivityId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;

/// Where in the study a source belongs; each is absent where nobody said.
public record Setting(
    @Nullable CollectionId collection,
    @Nullable PhaseId phase,
    @Nullable SiteId site,
    @Nullable ActivityId activity) {
  /// Nowhere yet.
  public static final Setting NONE = new Setting(null, null, null, null);
}
