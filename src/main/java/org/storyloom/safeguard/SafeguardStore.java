package org.storyloom.safeguard;

import static org.storyloom.store.db.tables.Consent.CONSENT;
import static org.storyloom.store.db.tables.Hold.HOLD;
import static org.storyloom.store.db.tables.Pseudonym.PSEUDONYM;
import static org.storyloom.store.db.tables.Redaction.REDACTION;
import static org.storyloom.store.db.tables.StudyCase.STUDY_CASE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Anchor;
import org.storyloom.source.passage.Span;
import org.storyloom.store.db.tables.records.ConsentRecord;
import org.storyloom.store.db.tables.records.HoldRecord;
import org.storyloom.store.db.tables.records.RedactionRecord;

/// The safeguards' rows.
record SafeguardStore(DSLContext sql) {

  Map<Subject, Consent> consents() {
    Map<Subject, Consent> all = new HashMap<>();
    sql.selectFrom(CONSENT)
        .forEach(row -> all.put(new Subject(row.getAboutKind(), row.getAboutId()), consent(row)));
    return all;
  }

  Optional<ConsentRecord> consentRow(Subject about) {
    return sql.selectFrom(CONSENT)
        .where(CONSENT.ABOUT_KIND.eq(about.kind()).and(CONSENT.ABOUT_ID.eq(about.id())))
        .fetchOptional();
  }

  Map<Subject, Hold> holds() {
    Map<Subject, Hold> all = new HashMap<>();
    sql.selectFrom(HOLD)
        .forEach(row ->
            all.put(
                new Subject(row.getAboutKind(), row.getAboutId()),
                new Hold(level(row.getLevel()), row.getWhy())));
    return all;
  }

  Optional<HoldRecord> holdRow(Subject about) {
    return sql.selectFrom(HOLD)
        .where(HOLD.ABOUT_KIND.eq(about.kind()).and(HOLD.ABOUT_ID.eq(about.id())))
        .fetchOptional();
  }

  /// All rows about these things: their ids, by table.
  List<UUID> consentsAbout(String kind, Collection<UUID> ids) {
    return sql.select(CONSENT.ID)
        .from(CONSENT)
        .where(CONSENT.ABOUT_KIND.eq(kind).and(CONSENT.ABOUT_ID.in(ids)))
        .orderBy(CONSENT.ID)
        .fetch(CONSENT.ID);
  }

  List<UUID> holdsAbout(String kind, Collection<UUID> ids) {
    return sql.select(HOLD.ID)
        .from(HOLD)
        .where(HOLD.ABOUT_KIND.eq(kind).and(HOLD.ABOUT_ID.in(ids)))
        .orderBy(HOLD.ID)
        .fetch(HOLD.ID);
  }

  List<Redaction> redactions(SourceId source) {
    return sql.selectFrom(REDACTION)
        .where(REDACTION.SOURCE_ID.eq(source.value()))
        .orderBy(REDACTION.START_AT, REDACTION.END_AT, REDACTION.ID)
        .fetch(SafeguardStore::redaction);
  }

  Map<SourceId, List<Redaction>> redactions() {
    Map<SourceId, List<Redaction>> all = new HashMap<>();
    sql.selectFrom(REDACTION)
        .orderBy(REDACTION.START_AT, REDACTION.END_AT, REDACTION.ID)
        .forEach(row ->
            all.computeIfAbsent(new SourceId(row.getSourceId()), id -> new java.util.ArrayList<>())
                .add(redaction(row)));
    return all;
  }

  /// Which cases have a label already, and the labels in use.
  Map<CaseId, String> labels() {
    Map<CaseId, String> labels = new HashMap<>();
    sql.selectFrom(PSEUDONYM)
        .where(PSEUDONYM.CASE_ID.isNotNull())
        .orderBy(PSEUDONYM.LABEL)
        .forEach(row -> labels.putIfAbsent(new CaseId(row.getCaseId()), row.getLabel()));
    return labels;
  }

  List<String> labelsInUse() {
    return sql.selectDistinct(PSEUDONYM.LABEL)
        .from(PSEUDONYM)
        .union(sql.selectDistinct(REDACTION.REPLACEMENT).from(REDACTION))
        .fetch(0, String.class);
  }

  static Level level(String word) {
    return Level.of(word).orElse(Level.TEAM);
  }

  static Consent consent(ConsentRecord row) {
    return new Consent(
        level(row.getLevel()),
        row.getArchive(),
        row.getExpiresOn(),
        row.getConditions(),
        row.getEvidence());
  }

  static Redaction redaction(RedactionRecord row) {
    Anchor anchor =
        new Anchor(
            new Span(row.getStartAt(), row.getEndAt()),
            row.getQuoteHead(),
            row.getQuoteTail(),
            row.getQuoteDigest(),
            row.getWordsBefore(),
            row.getWordsAfter());
    UUID who = row.getCaseId();
    return new Redaction(
        row.getId(),
        new SourceId(row.getSourceId()),
        anchor,
        row.getLost(),
        row.getKind(),
        row.getReplacement(),
        who == null ? null : new CaseId(who));
  }

  /// All cases, in the order of their short names.
  List<NamedCase> cases() {
    return sql.selectFrom(STUDY_CASE)
        .orderBy(STUDY_CASE.SLUG)
        .fetch(row ->
            new NamedCase(
                new CaseId(row.getId()),
                CaseKind.of(row.getKind()).orElse(CaseKind.PARTICIPANT),
                row.getName()));
  }
}
