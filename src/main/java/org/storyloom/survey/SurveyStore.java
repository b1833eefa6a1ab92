package org.storyloom.survey;

import static org.storyloom.store.db.tables.Answer.ANSWER;
import static org.storyloom.store.db.tables.Reading.READING;
import static org.storyloom.store.db.tables.Respondent.RESPONDENT;
import static org.storyloom.store.db.tables.Site.SITE;
import static org.storyloom.store.db.tables.Survey.SURVEY;
import static org.storyloom.store.db.tables.SurveyItem.SURVEY_ITEM;
import static org.storyloom.store.db.tables.Wave.WAVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.ReadingId;
import org.storyloom.source.CollectionId;
import org.storyloom.store.db.tables.records.SurveyItemRecord;
import org.storyloom.store.db.tables.records.SurveyRecord;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;
import org.storyloom.study.WaveId;

/// The rows of surveys, items, respondents and answers.
record SurveyStore(DSLContext sql) {

  List<Survey> all() {
    return where(DSL.noCondition());
  }

  Optional<Survey> find(SurveyId id) {
    return where(SURVEY.ID.eq(id.value())).stream().findFirst();
  }

  Optional<Survey> bySlug(String slug) {
    return where(SURVEY.SLUG.eq(slug)).stream().findFirst();
  }

  private List<Survey> where(Condition which) {
    return sql.selectFrom(SURVEY)
        .where(which)
        .orderBy(SURVEY.ORDINAL, SURVEY.SLUG)
        .fetch()
        .map(SurveyStore::survey);
  }

  private static Survey survey(SurveyRecord row) {
    return new Survey(
        new SurveyId(row.getId()),
        row.getSlug(),
        row.getName(),
        row.getQuality(),
        row.getOrdinal());
  }

  List<Item> items(SurveyId of) {
    return sql.selectFrom(SURVEY_ITEM)
        .where(SURVEY_ITEM.SURVEY_ID.eq(of.value()))
        .orderBy(SURVEY_ITEM.ORDINAL, SURVEY_ITEM.SLUG)
        .fetch()
        .map(SurveyStore::item);
  }

  private static Item item(SurveyItemRecord row) {
    UUID indicator = row.getIndicatorId();
    UUID collection = row.getCollectionId();
    return new Item(
        new ItemId(row.getId()),
        new SurveyId(row.getSurveyId()),
        row.getSlug(),
        row.getWords(),
        Role.of(row.getRole()).orElseThrow(),
        row.getCounts().lines().toList(),
        indicator == null ? null : new IndicatorId(indicator),
        collection == null ? null : new CollectionId(collection));
  }

  Map<Group, Integer> respondents(SurveyId of) {
    Map<Group, Integer> found = new LinkedHashMap<>();
    sql.select(RESPONDENT.WAVE_ID, RESPONDENT.SITE_ID, DSL.count())
        .from(RESPONDENT)
        .leftJoin(WAVE)
        .on(RESPONDENT.WAVE_ID.eq(WAVE.ID))
        .leftJoin(SITE)
        .on(RESPONDENT.SITE_ID.eq(SITE.ID))
        .where(RESPONDENT.SURVEY_ID.eq(of.value()))
        .groupBy(RESPONDENT.WAVE_ID, RESPONDENT.SITE_ID, WAVE.ORDINAL, SITE.ORDINAL)
        .orderBy(WAVE.ORDINAL, SITE.ORDINAL)
        .forEach(row -> found.put(group(row), row.value3()));
    return found;
  }

  private static Group group(Record row) {
    UUID site = row.get(RESPONDENT.SITE_ID);
    return new Group(
        new WaveId(row.get(RESPONDENT.WAVE_ID)), site == null ? null : new SiteId(site));
  }

  List<Tally> tallies(ItemId of) {
    return tallies(ANSWER.ITEM_ID.eq(of.value()));
  }

  private List<Tally> tallies(Condition which) {
    return sql.select(
            ANSWER.ITEM_ID,
            RESPONDENT.WAVE_ID,
            RESPONDENT.SITE_ID,
            ANSWER.WORDS,
            DSL.count().as("people"))
        .from(ANSWER)
        .join(RESPONDENT)
        .on(ANSWER.RESPONDENT_ID.eq(RESPONDENT.ID))
        .join(SURVEY_ITEM)
        .on(ANSWER.ITEM_ID.eq(SURVEY_ITEM.ID))
        .leftJoin(WAVE)
        .on(RESPONDENT.WAVE_ID.eq(WAVE.ID))
        .leftJoin(SITE)
        .on(RESPONDENT.SITE_ID.eq(SITE.ID))
        .where(which)
        .groupBy(
            ANSWER.ITEM_ID,
            RESPONDENT.WAVE_ID,
            RESPONDENT.SITE_ID,
            ANSWER.WORDS,
            SURVEY_ITEM.ORDINAL,
            WAVE.ORDINAL,
            SITE.ORDINAL)
        .orderBy(
            SURVEY_ITEM.ORDINAL.asc(),
            WAVE.ORDINAL.asc(),
            SITE.ORDINAL.asc(),
            DSL.count().desc(),
            ANSWER.WORDS.asc())
        .fetch(row ->
            new Tally(
                new ItemId(row.get(ANSWER.ITEM_ID)),
                group(row),
                row.get(ANSWER.WORDS),
                row.get(DSL.count().as("people"))));
  }

  List<Proportion> proportions(SurveyId of) {
    Map<ItemId, Set<String>> counting = new LinkedHashMap<>();
    for (Item item : items(of)) {
      if (item.role() == Role.INDICATOR) {
        Set<String> counts = new HashSet<>();
        item.counts().forEach(answer -> counts.add(alike(answer)));
        counting.put(item.id(), counts);
      }
    }
    Map<ItemId, Map<Group, long[]>> found = new LinkedHashMap<>();
    counting.keySet().forEach(item -> found.put(item, new LinkedHashMap<>()));
    for (Tally tally :
        tallies(
            SURVEY_ITEM.SURVEY_ID.eq(of.value()).and(SURVEY_ITEM.ROLE.eq(Role.INDICATOR.word())))) {
      Set<String> counts = counting.getOrDefault(tally.item(), Set.of());
      long[] sums =
          found
              .computeIfAbsent(tally.item(), item -> new LinkedHashMap<>())
              .computeIfAbsent(tally.group(), group -> new long[2]);
      sums[0] += counts.contains(alike(tally.answer())) ? tally.people() : 0;
      sums[1] += tally.people();
    }
    List<Proportion> all = new ArrayList<>();
    found.forEach((item, groups) ->
        groups.forEach((group, sums) -> all.add(new Proportion(item, group, sums[0], sums[1]))));
    return all;
  }

  /// Answers that differ in capital letters only are the same answer.
  private static String alike(String answer) {
    return answer.strip().toLowerCase(Locale.ROOT);
  }

  /// The labels of those who are in a wave already.
  Set<String> labels(SurveyId of, WaveId in) {
    return new HashSet<>(
        sql.select(RESPONDENT.LABEL)
            .from(RESPONDENT)
            .where(RESPONDENT.SURVEY_ID.eq(of.value()))
            .and(RESPONDENT.WAVE_ID.eq(in.value()))
            .fetch(RESPONDENT.LABEL));
  }

  int nextRespondent(SurveyId of) {
    Integer last =
        sql.select(DSL.max(RESPONDENT.ORDINAL))
            .from(RESPONDENT)
            .where(RESPONDENT.SURVEY_ID.eq(of.value()))
            .fetchOne(0, Integer.class);
    return last == null ? 1 : last + 1;
  }

  List<UUID> ids(SurveyId of) {
    return sql.select(RESPONDENT.ID)
        .from(RESPONDENT)
        .where(RESPONDENT.SURVEY_ID.eq(of.value()))
        .orderBy(RESPONDENT.ORDINAL, RESPONDENT.ID)
        .fetch(RESPONDENT.ID);
  }

  List<UUID> answers(SurveyId of) {
    return sql.select(ANSWER.ID)
        .from(ANSWER)
        .join(SURVEY_ITEM)
        .on(ANSWER.ITEM_ID.eq(SURVEY_ITEM.ID))
        .where(SURVEY_ITEM.SURVEY_ID.eq(of.value()))
        .orderBy(ANSWER.ID)
        .fetch(ANSWER.ID);
  }

  List<ItemId> of(CollectionId collection) {
    return sql.select(SURVEY_ITEM.ID)
        .from(SURVEY_ITEM)
        .where(SURVEY_ITEM.COLLECTION_ID.eq(collection.value()))
        .orderBy(SURVEY_ITEM.ID)
        .fetch(row -> new ItemId(row.value1()));
  }

  List<ItemId> of(IndicatorId indicator) {
    return sql.select(SURVEY_ITEM.ID)
        .from(SURVEY_ITEM)
        .where(SURVEY_ITEM.INDICATOR_ID.eq(indicator.value()))
        .orderBy(SURVEY_ITEM.ID)
        .fetch(row -> new ItemId(row.value1()));
  }

  /// The readings that were computed from the answers to this survey.
  List<ReadingId> readings(String slug) {
    return sql.select(READING.ID)
        .from(READING)
        .where(READING.SLUG.startsWith(slug + "/"))
        .orderBy(READING.ORDINAL, READING.ID)
        .fetch(row -> new ReadingId(row.value1()));
  }

  Optional<ReadingId> reading(String slug) {
    return sql.select(READING.ID)
        .from(READING)
        .where(READING.SLUG.eq(slug))
        .fetchOptional(row -> new ReadingId(row.value1()));
  }

  /// The short names of wave and site, as readings are named by them: `posttest/lithuania`.
  String named(Group group) {
    String wave =
        sql.select(WAVE.SLUG)
            .from(WAVE)
            .where(WAVE.ID.eq(group.wave().value()))
            .fetchOne(WAVE.SLUG);
    SiteId site = group.site();
    return site == null
        ? "" + wave
        : wave
            + "/"
            + sql.select(SITE.SLUG).from(SITE).where(SITE.ID.eq(site.value())).fetchOne(SITE.SLUG);
  }

  /// The day a wave was held, where that is written down.
  Optional<LocalDate> held(WaveId wave) {
    return sql.select(WAVE.HELD_ON)
        .from(WAVE)
        .where(WAVE.ID.eq(wave.value()).and(WAVE.HELD_ON.isNotNull()))
        .fetchOptional(WAVE.HELD_ON);
  }

  /// The phase that a wave belongs to.
  Optional<PhaseId> phase(WaveId wave) {
    return sql.select(WAVE.PHASE_ID)
        .from(WAVE)
        .where(WAVE.ID.eq(wave.value()).and(WAVE.PHASE_ID.isNotNull()))
        .fetchOptional(row -> new PhaseId(row.value1()));
  }

  int last(boolean ofSurveys) {
    @Nullable Integer last =
        ofSurveys
            ? sql.select(DSL.max(SURVEY.ORDINAL)).from(SURVEY).fetchOne(0, Integer.class)
            : sql.select(DSL.max(SURVEY_ITEM.ORDINAL)).from(SURVEY_ITEM).fetchOne(0, Integer.class);
    return last == null ? 0 : last;
  }
}
