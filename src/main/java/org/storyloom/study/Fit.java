package org.storyloom.study;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// A plan, and whether a part fits into it; the plan may hold an earlier form of the part.
record Fit(StudyPlan plan) {
  private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}.-]{1,120}");

  /// The plan as this step finds it.
  static Fit in(Tx tx) {
    return new Fit(PlanStore.read(tx));
  }

  /// A free slug after this name.
  static String slug(List<? extends PlanPart> alike, String name, String otherwise) {
    return new Slugs(slug -> alike.stream().anyMatch(part -> part.slug().equals(slug)))
        .free(Slugs.of(name, otherwise));
  }

  /// The place after the last.
  static int next(List<? extends PlanPart> alike) {
    return alike.stream().mapToInt(PlanPart::ordinal).max().orElse(0) + 1;
  }

  PlanPart part(PartId id) {
    return plan.part(id).orElseThrow(() -> new Refused("study." + id.kind() + ".gone"));
  }

  static void check(StudyFacts study) {
    if (study.title().isBlank()) {
      throw new Refused("study.title.empty");
    }
    slug(study.slug());
  }

  /// Adds a part, or refuses one that does not fit.
  void add(Tx tx, PlanPart part) {
    check(part);
    PartStore.insert(tx, part);
  }

  /// Refuses a part that does not fit.
  void check(PlanPart part) {
    if (part.name().isBlank()) {
      throw new Refused("study." + part.id().kind() + ".nameless");
    }
    slug(part.slug());
    if (plan.alike(part.id()).stream()
        .anyMatch(other -> other.slug().equals(part.slug()) && !other.id().equals(part.id()))) {
      throw new Refused("study.slug.taken", part.slug());
    }
    switch (part) {
      case Site site -> check(site);
      case Activity activity -> check(activity);
      case Wave wave -> here(wave.phase());
      case Coder coder -> check(coder);
      case Phase _, Question _, Domain _, Strand _ -> {
        // A name is all they have.
      }
    }
  }

  private void check(Site site) {
    here(site.within()).ifPresent(this::place);
    here(site.from()).ifPresent(this::place);
    here(site.to()).ifPresent(this::place);
    if ((site.from() == null) != (site.to() == null)) {
      throw new Refused("study.route.half", site.name());
    }
    if ((site.from() != null && site.from().equals(site.to()))
        || site.id().equals(site.from())
        || site.id().equals(site.to())) {
      throw new Refused("study.route.itself", site.name());
    }
    if (site.within() != null && plan.withAllInside(site.id()).contains(site.within())) {
      throw new Refused("study.site.inside", site.name());
    }
    if (site.route() && !plan.inside(site.id()).isEmpty()) {
      throw new Refused("study.route.holds", site.name());
    }
  }

  private void place(PlanPart part) {
    if (part instanceof Site site && site.route()) {
      throw new Refused("study.route.place", site.name());
    }
  }

  private void check(Activity activity) {
    here(activity.phase());
    here(activity.site());
    here(activity.versionOf());
    if (activity.kind().length() > 60) {
      throw new Refused("study.activity.kind", activity.name());
    }
    if (activity.starts() != null
        && activity.ends() != null
        && activity.ends().isBefore(activity.starts())) {
      throw new Refused("study.activity.backwards", activity.name());
    }
    if (activity.versionOf() != null
        && plan.versions(activity.versionOf()).stream()
            .anyMatch(earlier -> earlier.id().equals(activity.id()))) {
      throw new Refused("study.activity.version", activity.name());
    }
  }

  private static void check(Coder coder) {
    if (coder.initials().isBlank() || coder.initials().length() > 12) {
      throw new Refused("study.coder.initials", coder.name());
    }
  }

  private Optional<? extends PlanPart> here(@Nullable PartId id) {
    if (id == null) {
      return Optional.empty();
    }
    Optional<? extends PlanPart> part = plan.part(id);
    if (part.isEmpty()) {
      throw new Refused("study." + id.kind() + ".gone");
    }
    return part;
  }

  private static void slug(String slug) {
    if (!SLUG.matcher(slug).matches()) {
      throw new Refused("study.slug.form", slug);
    }
  }
}
