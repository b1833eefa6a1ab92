package org.storyloom.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.storyloom.study.Activity;
import org.storyloom.study.ActivityId;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.study.Domain;
import org.storyloom.study.DomainId;
import org.storyloom.study.Phase;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Question;
import org.storyloom.study.QuestionId;
import org.storyloom.study.Site;
import org.storyloom.study.SiteId;
import org.storyloom.study.Strand;
import org.storyloom.study.StrandId;
import org.storyloom.study.StudyFacts;
import org.storyloom.study.StudyPlan;
import org.storyloom.study.Wave;
import org.storyloom.study.WaveId;
import org.storyloom.study.WaveKind;

/// `study.json`: what the study is about.
record PlanReading(Folder folder, Entry study, Names names) {
  static final String FILE = "study.json";

  static PlanReading of(Folder folder) {
    Entry study = new Entry(FILE, 0, folder.json(FILE));
    String slug = study.has("id") ? study.text("id") : "study";
    return new PlanReading(folder, study, new Names(slug));
  }

  StudyPlan plan() {
    StudyFacts facts =
        new StudyFacts(
            names.of("study", names.study()),
            names.study(),
            study.has("title") ? study.text("title") : names.study(),
            study.text("purpose"),
            study.has("language") ? study.text("language") : "en",
            study.day("started"));
    return new StudyPlan(
        facts,
        parts(
            "phases",
            (part, place) ->
                new Phase(new PhaseId(id("phase", part)), slug(part), name(part), place)),
        parts("sites", this::site),
        parts("activities", this::activity),
        parts("waves", this::wave),
        parts(
            "questions",
            (part, place) ->
                new Question(
                    new QuestionId(id("question", part)), slug(part), part.needed("words"), place)),
        parts(
            "domains",
            (part, place) ->
                new Domain(new DomainId(id("domain", part)), slug(part), name(part), place)),
        parts("strands", this::strand),
        parts("coders", this::coder));
  }

  private <T> List<T> parts(String field, BiFunction<Entry, Integer, T> how) {
    List<T> parts = new ArrayList<>();
    for (Entry part : study.entries(field)) {
      folder.fitting(FILE, parts.size() + 1L, () -> parts.add(how.apply(part, parts.size() + 1)));
    }
    return parts;
  }

  private Site site(Entry part, int place) {
    return new Site(
        new SiteId(id("site", part)),
        slug(part),
        name(part),
        siteOf(part, "within"),
        siteOf(part, "from"),
        siteOf(part, "to"),
        place);
  }

  private Activity activity(Entry part, int place) {
    UUID phase = other("phase", "phases", part, "phase");
    UUID version = other("activity", "activities", part, "versionOf");
    return new Activity(
        new ActivityId(id("activity", part)),
        slug(part),
        name(part),
        part.text("kind"),
        phase == null ? null : new PhaseId(phase),
        siteOf(part, "site"),
        part.day("starts"),
        part.day("ends"),
        part.text("description"),
        version == null ? null : new ActivityId(version),
        place);
  }

  private Wave wave(Entry part, int place) {
    UUID phase = other("phase", "phases", part, "phase");
    return new Wave(
        new WaveId(id("wave", part)),
        slug(part),
        name(part),
        WaveKind.of(part.needed("kind")).orElseThrow(Cells.unknown("kind", part.text("kind"))),
        phase == null ? null : new PhaseId(phase),
        part.day("held"),
        place);
  }

  private Strand strand(Entry part, int place) {
    return new Strand(
        new StrandId(id("strand", part)),
        slug(part),
        name(part),
        part.list("kinds"),
        part.list("origins"),
        place);
  }

  private Coder coder(Entry part, int place) {
    String name = name(part);
    return new Coder(
        new CoderId(id("coder", part)),
        slug(part),
        name,
        part.has("initials") ? part.text("initials") : Coder.initialsOf(name),
        place);
  }

  private @Nullable SiteId siteOf(Entry part, String field) {
    UUID site = other("site", "sites", part, field);
    return site == null ? null : new SiteId(site);
  }

  /// The part that a field names; a name that no part has does not fit.
  private @Nullable UUID other(String kind, String list, Entry part, String field) {
    String slug = part.text(field);
    if (slug.isEmpty()) {
      return null;
    }
    if (study.entries(list).stream().noneMatch(one -> one.text("id").equals(slug))) {
      throw new Cells.Unfit("exchange.folder.unknown", field, slug);
    }
    return names.of(kind, slug);
  }

  private UUID id(String kind, Entry part) {
    return names.of(kind, slug(part));
  }

  private static String slug(Entry part) {
    return part.needed("id");
  }

  private static String name(Entry part) {
    return part.needed("name");
  }
}
