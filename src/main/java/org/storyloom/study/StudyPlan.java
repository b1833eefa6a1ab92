package org.storyloom.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that the study is about, read at once: its facts and its parts, each list in its order.
/// Parts are found by id (an absent id finds nothing) or by slug.
public record StudyPlan(
    StudyFacts study,
    List<Phase> phases,
    List<Site> sites,
    List<Activity> activities,
    List<Wave> waves,
    List<Question> questions,
    List<Domain> domains,
    List<Strand> strands,
    List<Coder> coders) {
  public StudyPlan {
    phases = List.copyOf(phases);
    sites = List.copyOf(sites);
    activities = List.copyOf(activities);
    waves = List.copyOf(waves);
    questions = List.copyOf(questions);
    domains = List.copyOf(domains);
    strands = List.copyOf(strands);
    coders = List.copyOf(coders);
  }

  /// Whether somebody has founded this study.
  public boolean founded() {
    return !study.equals(StudyFacts.NONE);
  }

  public Optional<Phase> phase(@Nullable PhaseId id) {
    return byId(phases, id);
  }

  public Optional<Phase> phase(String slug) {
    return bySlug(phases, slug);
  }

  public Optional<Site> site(@Nullable SiteId id) {
    return byId(sites, id);
  }

  public Optional<Site> site(String slug) {
    return bySlug(sites, slug);
  }

  public Optional<Activity> activity(@Nullable ActivityId id) {
    return byId(activities, id);
  }

  public Optional<Activity> activity(String slug) {
    return bySlug(activities, slug);
  }

  public Optional<Wave> wave(@Nullable WaveId id) {
    return byId(waves, id);
  }

  public Optional<Wave> wave(String slug) {
    return bySlug(waves, slug);
  }

  public Optional<Question> question(@Nullable QuestionId id) {
    return byId(questions, id);
  }

  public Optional<Question> question(String slug) {
    return bySlug(questions, slug);
  }

  public Optional<Domain> domain(@Nullable DomainId id) {
    return byId(domains, id);
  }

  public Optional<Domain> domain(String slug) {
    return bySlug(domains, slug);
  }

  public Optional<Strand> strand(@Nullable StrandId id) {
    return byId(strands, id);
  }

  public Optional<Strand> strand(String slug) {
    return bySlug(strands, slug);
  }

  public Optional<Coder> coder(@Nullable CoderId id) {
    return byId(coders, id);
  }

  public Optional<Coder> coder(String slug) {
    return bySlug(coders, slug);
  }

  /// The sites around this one, the nearest first.
  public List<Site> around(SiteId site) {
    List<Site> around = new ArrayList<>();
    Set<SiteId> seen = new HashSet<>(Set.of(site));
    Optional<Site> at = site(site).flatMap(here -> site(here.within()));
    while (at.isPresent() && seen.add(at.get().id())) {
      around.add(at.get());
      at = site(at.get().within());
    }
    return around;
  }

  /// The sites directly within this one; with none given, the outermost sites and the routes.
  public List<Site> inside(@Nullable SiteId site) {
    return sites.stream().filter(inner -> Objects.equals(inner.within(), site)).toList();
  }

  /// This site and all within it, at any depth.
  public Set<SiteId> withAllInside(SiteId site) {
    Set<SiteId> all = new HashSet<>();
    addAllInside(site, all);
    return Set.copyOf(all);
  }

  private void addAllInside(SiteId site, Set<SiteId> all) {
    if (all.add(site)) {
      inside(site).forEach(inner -> addAllInside(inner.id(), all));
    }
  }

  /// The coming into being of an activity: this version and those before it, the latest first.
  public List<Activity> versions(ActivityId activity) {
    List<Activity> versions = new ArrayList<>();
    Optional<Activity> at = activity(activity);
    while (at.isPresent() && !versions.contains(at.get())) {
      versions.add(at.get());
      at = activity(at.get().versionOf());
    }
    return versions;
  }

  /// The parts of the same kind as this one names, in order.
  public List<? extends PlanPart> alike(PartId id) {
    return switch (id) {
      case PhaseId _ -> phases;
      case SiteId _ -> sites;
      case ActivityId _ -> activities;
      case WaveId _ -> waves;
      case QuestionId _ -> questions;
      case DomainId _ -> domains;
      case StrandId _ -> strands;
      case CoderId _ -> coders;
    };
  }

  /// Any part by its id.
  public Optional<? extends PlanPart> part(PartId id) {
    return byId(alike(id), id);
  }

  private static <P extends PlanPart> Optional<P> byId(List<P> parts, @Nullable PartId id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  private static <P extends PlanPart> Optional<P> bySlug(List<P> parts, String slug) {
    return parts.stream().filter(part -> part.slug().equals(slug)).findFirst();
  }
}
