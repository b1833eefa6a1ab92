package org.storyloom.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.storyloom.study.ActivityId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;
import org.storyloom.study.WaveId;

/// When, where and of whom a reading was taken; each is absent (`subgroup`: empty) where it does
/// not apply or nobody said.
public record Taken(
    @Nullable WaveId wave,
    @Nullable PhaseId phase,
    @Nullable SiteId site,
    @Nullable ActivityId activity,
    String subgroup,
    @Nullable LocalDate on) {
  /// Nowhere in particular.
  public static final Taken NONE = new Taken(null, null, null, null, "", null);

  /// In a wave, at a site.
  public static Taken in(@Nullable WaveId wave, @Nullable SiteId site) {
    return new Taken(wave, null, site, null, "", null);
  }
}
