package org.storyloom.cases;

import static org.storyloom.store.db.tables.Attribute.ATTRIBUTE;
import static org.storyloom.store.db.tables.CaseValue.CASE_VALUE;
import static org.storyloom.store.db.tables.StudyCase.STUDY_CASE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.Uses;
import org.storyloom.store.db.tables.records.AttributeRecord;
import org.storyloom.store.db.tables.records.CaseValueRecord;
import org.storyloom.store.db.tables.records.StudyCaseRecord;
import org.storyloom.study.Slugs;

/// Writes cases, attributes and values within a step.
record CaseRowStore(Tx tx) {

  StudyCase studyCase(CaseId id) {
    return CaseStore.find(tx.read(), id).orElseThrow(() -> new Refused("cases.case.gone"));
  }

  Attribute attribute(AttributeId id) {
    return attributes().stream()
        .filter(attribute -> attribute.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused("cases.attribute.gone"));
  }

  List<Attribute> attributes() {
    return CaseStore.attributes(tx.read());
  }

  void insert(StudyCase added) {
    tx.insert(row(added));
  }

  boolean change(StudyCase changed) {
    return tx.change(STUDY_CASE, changed.id().value(), row -> row.from(row(changed)));
  }

  /// Takes a case away, with what is known of it. Refuses while anything else refers to it.
  void remove(StudyCase gone) {
    values(CASE_VALUE.CASE_ID.eq(gone.id().value())).forEach(id -> tx.delete(CASE_VALUE, id));
    Uses.refuse(tx, STUDY_CASE, gone.id().value(), gone.name());
    tx.delete(STUDY_CASE, gone.id().value());
  }

  void insert(Attribute added) {
    tx.insert(row(added));
  }

  boolean change(Attribute changed) {
    return tx.change(ATTRIBUTE, changed.id().value(), row -> row.from(row(changed)));
  }

  /// Takes an attribute away, with its values; answers how many.
  int remove(Attribute gone) {
    List<UUID> values = values(CASE_VALUE.ATTRIBUTE_ID.eq(gone.id().value()));
    values.forEach(id -> tx.delete(CASE_VALUE, id));
    tx.delete(ATTRIBUTE, gone.id().value());
    return values.size();
  }

  Map<CaseId, Value> values(Attribute of) {
    return CaseStore.values(tx.read(), of.id());
  }

  Map<AttributeId, Value> values(CaseId of) {
    return CaseStore.values(tx.read(), of);
  }

  /// Writes what is known; absent: nothing is. Answers whether that changed anything.
  boolean put(CaseId of, AttributeId under, @Nullable Value value) {
    Optional<UUID> there =
        values(CASE_VALUE.CASE_ID.eq(of.value()).and(CASE_VALUE.ATTRIBUTE_ID.eq(under.value())))
            .stream()
            .findFirst();
    if (value == null) {
      there.ifPresent(id -> tx.delete(CASE_VALUE, id));
      return there.isPresent();
    }
    if (there.isPresent()) {
      return tx.change(CASE_VALUE, there.get(), row -> fill(row, value));
    }
    CaseValueRecord row = new CaseValueRecord();
    row.setId(tx.mint().id());
    row.setCaseId(of.value());
    row.setAttributeId(under.value());
    fill(row, value);
    tx.insert(row);
    return true;
  }

  String freeCaseSlug(String wanted, String name) {
    return new Slugs(slug -> tx.read().fetchExists(STUDY_CASE, STUDY_CASE.SLUG.eq(slug)))
        .free(wanted.isEmpty() ? Slugs.of(name, "case") : wanted);
  }

  String freeAttributeSlug(String wanted, String name) {
    return new Slugs(slug -> tx.read().fetchExists(ATTRIBUTE, ATTRIBUTE.SLUG.eq(slug)))
        .free(wanted.isEmpty() ? Slugs.of(name, "attribute") : wanted);
  }

  private List<UUID> values(Condition which) {
    return tx.read()
        .select(CASE_VALUE.ID)
        .from(CASE_VALUE)
        .where(which)
        .orderBy(CASE_VALUE.ID)
        .fetch(CASE_VALUE.ID);
  }

  private static void fill(CaseValueRecord row, Value value) {
    row.setWords(null);
    row.setAmount(null);
    row.setDayOn(null);
    switch (value) {
      case Value.Amount(double number) -> row.setAmount(number);
      case Value.Day day -> row.setDayOn(day.date());
      case Value.Text _, Value.YesNo _, Value.Choice _ -> row.setWords(value.written());
    }
  }

  private static StudyCaseRecord row(StudyCase of) {
    return new StudyCaseRecord(of.id().value(), of.slug(), of.kind().word(), of.name(), of.notes());
  }

  private static AttributeRecord row(Attribute of) {
    return new AttributeRecord(
        of.id().value(),
        of.slug(),
        of.name(),
        of.type().word(),
        String.join("\n", of.choices()),
        of.of().word(),
        of.ordinal());
  }
}
