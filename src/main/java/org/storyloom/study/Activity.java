package org.storyloom.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something the campaign did: a creative, a landing page, a training, an awareness day. `kind` is
/// a word of the study's own; `versionOf` names the draft that this one took the place of.
public record Activity(
    ActivityId id,
    String slug,
    String name,
    String kind,
    @Nullable PhaseId phase,
    @Nullable SiteId site,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    String description,
    @Nullable ActivityId versionOf,
    int ordinal)
    implements PlanPart {
  @Override
  public Activity called(String name) {
    return new Activity(
        id, slug, name, kind, phase, site, starts, ends, description, versionOf, ordinal);
  }
}
