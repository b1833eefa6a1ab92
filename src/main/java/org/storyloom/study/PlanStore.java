package org.storyloom.study;

import static org.storyloom.store.db.tables.Activity.ACTIVITY;
import static org.storyloom.store.db.tables.ChangeDomain.CHANGE_DOMAIN;
import static org.storyloom.store.db.tables.Coder.CODER;
import static org.storyloom.store.db.tables.Phase.PHASE;
import static org.storyloom.store.db.tables.Question.QUESTION;
import static org.storyloom.store.db.tables.Site.SITE;
import static org.storyloom.store.db.tables.Strand.STRAND;
import static org.storyloom.store.db.tables.Study.STUDY;
import static org.storyloom.store.db.tables.Wave.WAVE;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Database;
import org.storyloom.store.Tx;

/// The plan's rows.
final class PlanStore {
  private PlanStore() {}

  static StudyPlan read(Database database) {
    return database.read(PlanStore::read);
  }

  static StudyPlan read(Tx tx) {
    return read(tx.read());
  }

  private static StudyPlan read(DSLContext sql) {
    return new StudyPlan(
        study(sql),
        phases(sql),
        sites(sql),
        activities(sql),
        waves(sql),
        questions(sql),
        domains(sql),
        strands(sql),
        coders(sql));
  }

  private static StudyFacts study(DSLContext sql) {
    return sql.selectFrom(STUDY)
        .fetchOptional(row ->
            new StudyFacts(
                row.getId(),
                row.getSlug(),
                row.getTitle(),
                row.getPurpose(),
                row.getLanguage(),
                row.getStarted()))
        .orElse(StudyFacts.NONE);
  }

  private static List<Phase> phases(DSLContext sql) {
    return sql.selectFrom(PHASE)
        .orderBy(PHASE.ORDINAL, PHASE.SLUG)
        .fetch(row ->
            new Phase(new PhaseId(row.getId()), row.getSlug(), row.getName(), row.getOrdinal()));
  }

  private static List<Site> sites(DSLContext sql) {
    return sql.selectFrom(SITE)
        .orderBy(SITE.ORDINAL, SITE.SLUG)
        .fetch(row ->
            new Site(
                new SiteId(row.getId()),
                row.getSlug(),
                row.getName(),
                named(row.getWithinId(), SiteId::new),
                named(row.getFromId(), SiteId::new),
                named(row.getToId(), SiteId::new),
                row.getOrdinal()));
  }

  private static List<Activity> activities(DSLContext sql) {
    return sql.selectFrom(ACTIVITY)
        .orderBy(ACTIVITY.ORDINAL, ACTIVITY.SLUG)
        .fetch(row ->
            new Activity(
                new ActivityId(row.getId()),
                row.getSlug(),
                row.getName(),
                row.getKind(),
                named(row.getPhaseId(), PhaseId::new),
                named(row.getSiteId(), SiteId::new),
                row.getStartsOn(),
                row.getEndsOn(),
                row.getDescription(),
                named(row.getVersionOfId(), ActivityId::new),
                row.getOrdinal()));
  }

  private static List<Wave> waves(DSLContext sql) {
    return sql.selectFrom(WAVE)
        .orderBy(WAVE.ORDINAL, WAVE.SLUG)
        .fetch(row ->
            new Wave(
                new WaveId(row.getId()),
                row.getSlug(),
                row.getName(),
                WaveKind.of(row.getKind()).orElseThrow(),
                named(row.getPhaseId(), PhaseId::new),
                row.getHeldOn(),
                row.getOrdinal()));
  }

  private static List<Question> questions(DSLContext sql) {
    return sql.selectFrom(QUESTION)
        .orderBy(QUESTION.ORDINAL, QUESTION.SLUG)
        .fetch(row ->
            new Question(
                new QuestionId(row.getId()), row.getSlug(), row.getWords(), row.getOrdinal()));
  }

  private static List<Domain> domains(DSLContext sql) {
    return sql.selectFrom(CHANGE_DOMAIN)
        .orderBy(CHANGE_DOMAIN.ORDINAL, CHANGE_DOMAIN.SLUG)
        .fetch(row ->
            new Domain(new DomainId(row.getId()), row.getSlug(), row.getName(), row.getOrdinal()));
  }

  private static List<Strand> strands(DSLContext sql) {
    return sql.selectFrom(STRAND)
        .orderBy(STRAND.ORDINAL, STRAND.SLUG)
        .fetch(row ->
            new Strand(
                new StrandId(row.getId()),
                row.getSlug(),
                row.getName(),
                words(row.getSourceKinds()),
                words(row.getIndicatorOrigins()),
                row.getOrdinal()));
  }

  private static List<Coder> coders(DSLContext sql) {
    return sql.selectFrom(CODER)
        .orderBy(CODER.ORDINAL, CODER.SLUG)
        .fetch(row ->
            new Coder(
                new CoderId(row.getId()),
                row.getSlug(),
                row.getName(),
                row.getInitials(),
                row.getOrdinal()));
  }

  private static List<String> words(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
  }

  private static <I> @Nullable I named(@Nullable UUID id, Function<UUID, I> type) {
    return id == null ? null : type.apply(id);
  }
}
