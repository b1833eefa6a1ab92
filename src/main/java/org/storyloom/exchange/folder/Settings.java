package org.storyloom.exchange.folder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Setting;
import org.storyloom.study.PlanPart;
import org.storyloom.study.StudyPlan;

/// Short names of phases, sites and activities, looked up in the plan.
final class Settings {
  private Settings() {}

  static Setting of(
      StudyPlan plan,
      @Nullable CollectionId collection,
      String phase,
      String site,
      String activity) {
    var atPhase = found("phase", phase, plan.phase(phase));
    var atSite = found("site", site, plan.site(site));
    var about = found("activity", activity, plan.activity(activity));
    return new Setting(
        collection,
        atPhase == null ? null : atPhase.id(),
        atSite == null ? null : atSite.id(),
        about == null ? null : about.id());
  }

  /// The part of that name; none where no name was given; one that is not there does not fit.
  static <T extends PlanPart> @Nullable T found(String field, String slug, Optional<T> part) {
    if (slug.isEmpty()) {
      return null;
    }
    return part.orElseThrow(Cells.unknown(field, slug));
  }
}
