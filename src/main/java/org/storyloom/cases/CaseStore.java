package org.storyloom.cases;

import static org.storyloom.store.db.tables.Attribute.ATTRIBUTE;
import static org.storyloom.store.db.tables.CaseValue.CASE_VALUE;
import static org.storyloom.store.db.tables.Pseudonym.PSEUDONYM;
import static org.storyloom.store.db.tables.StudyCase.STUDY_CASE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.storyloom.store.Database;
import org.storyloom.store.db.tables.records.AttributeRecord;
import org.storyloom.store.db.tables.records.PseudonymRecord;
import org.storyloom.store.db.tables.records.StudyCaseRecord;

/// The cases' rows.
final class CaseStore {
  private CaseStore() {}

  static List<StudyCase> all(Database database) {
    return database.read(sql ->
        sql.selectFrom(STUDY_CASE)
            .orderBy(STUDY_CASE.KIND, STUDY_CASE.NAME, STUDY_CASE.SLUG)
            .fetch(CaseStore::studyCase));
  }

  static Optional<StudyCase> find(DSLContext sql, CaseId id) {
    return sql.selectFrom(STUDY_CASE)
        .where(STUDY_CASE.ID.eq(id.value()))
        .fetchOptional(CaseStore::studyCase);
  }

  static Optional<StudyCase> find(Database database, CaseId id) {
    return database.read(sql -> find(sql, id));
  }

  static Optional<StudyCase> find(Database database, String slug) {
    return database.read(sql ->
        sql.selectFrom(STUDY_CASE)
            .where(STUDY_CASE.SLUG.eq(slug))
            .fetchOptional(CaseStore::studyCase));
  }

  static List<Attribute> attributes(Database database) {
    return database.read(CaseStore::attributes);
  }

  static List<Attribute> attributes(DSLContext sql) {
    return sql.selectFrom(ATTRIBUTE)
        .orderBy(ATTRIBUTE.ORDINAL, ATTRIBUTE.SLUG)
        .fetch(CaseStore::attribute);
  }

  static Map<AttributeId, Value> values(DSLContext sql, CaseId of) {
    return values(
        sql,
        CASE_VALUE.CASE_ID.eq(of.value()),
        row -> new AttributeId(row.get(CASE_VALUE.ATTRIBUTE_ID)));
  }

  static Map<CaseId, Value> values(DSLContext sql, AttributeId of) {
    return values(
        sql,
        CASE_VALUE.ATTRIBUTE_ID.eq(of.value()),
        row -> new CaseId(row.get(CASE_VALUE.CASE_ID)));
  }

  private static <K> Map<K, Value> values(
      DSLContext sql, Condition which, Function<Record, K> key) {
    Map<K, Value> values = new HashMap<>();
    sql.select(CASE_VALUE.asterisk(), ATTRIBUTE.KIND)
        .from(CASE_VALUE)
        .join(ATTRIBUTE)
        .on(ATTRIBUTE.ID.eq(CASE_VALUE.ATTRIBUTE_ID))
        .where(which)
        .fetch()
        .forEach(row -> values.put(key.apply(row), value(row)));
    return Map.copyOf(values);
  }

  static Map<AttributeId, Value> values(Database database, CaseId of) {
    return database.read(sql -> values(sql, of));
  }

  static Map<CaseId, Value> values(Database database, AttributeId of) {
    return database.read(sql -> values(sql, of));
  }

  static List<Pseudonym> pseudonyms(Database database) {
    return database.read(CaseStore::pseudonyms);
  }

  static List<Pseudonym> pseudonyms(DSLContext sql) {
    return sql.selectFrom(PSEUDONYM).orderBy(PSEUDONYM.LABEL).fetch(CaseStore::pseudonym);
  }

  private static StudyCase studyCase(StudyCaseRecord row) {
    return new StudyCase(
        new CaseId(row.getId()),
        row.getSlug(),
        CaseKind.of(row.getKind()).orElseThrow(),
        row.getName(),
        row.getNotes());
  }

  private static Attribute attribute(AttributeRecord row) {
    return new Attribute(
        new AttributeId(row.getId()),
        row.getSlug(),
        row.getName(),
        AttributeType.of(row.getKind()).orElseThrow(),
        row.getChoices().lines().toList(),
        CaseKind.of(row.getOfKind()).orElseThrow(),
        row.getOrdinal());
  }

  private static Value value(Record row) {
    return switch (AttributeType.of(row.get(ATTRIBUTE.KIND)).orElseThrow()) {
      case TEXT -> new Value.Text(row.get(CASE_VALUE.WORDS));
      case NUMBER -> new Value.Amount(row.get(CASE_VALUE.AMOUNT));
      case DATE -> new Value.Day(row.get(CASE_VALUE.DAY_ON));
      case YES_NO -> new Value.YesNo(row.get(CASE_VALUE.WORDS).equals("yes"));
      case CHOICE -> new Value.Choice(row.get(CASE_VALUE.WORDS));
    };
  }

  private static Pseudonym pseudonym(PseudonymRecord row) {
    return new Pseudonym(
        new PseudonymId(row.getId()),
        row.getCaseId() == null ? null : new CaseId(row.getCaseId()),
        row.getOriginal(),
        row.getLabel(),
        row.getKind());
  }
}
