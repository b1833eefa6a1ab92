package org.storyloom.survey;

import static org.storyloom.store.db.tables.Answer.ANSWER;
import static org.storyloom.store.db.tables.Respondent.RESPONDENT;
import static org.storyloom.store.db.tables.Survey.SURVEY;
import static org.storyloom.store.db.tables.SurveyItem.SURVEY_ITEM;

import java.util.List;
import java.util.UUID;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.RemoveReading;
import org.storyloom.source.CollectionId;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.SurveyItemRecord;
import org.storyloom.store.db.tables.records.SurveyRecord;

/// Changes to the rows of surveys and their items.
record SurveyRowStore(Tx tx) {

  SurveyStore store() {
    return new SurveyStore(tx.read());
  }

  Survey survey(SurveyId id) {
    return store().find(id).orElseThrow(() -> new Refused("survey.gone"));
  }

  /// The survey that a draft means: the one that is here, else a new one.
  Survey meant(SurveyDraft draft) {
    return store()
        .find(draft.id())
        .or(() -> store().bySlug(draft.slug()))
        .orElseGet(() -> add(draft));
  }

  private Survey add(SurveyDraft draft) {
    if (draft.slug().isBlank() || draft.name().isBlank()) {
      throw new Refused("survey.nameless");
    }
    int ordinal = store().last(true) + 1;
    tx.insert(
        new SurveyRecord(draft.id().value(), draft.slug(), draft.name(), draft.quality(), ordinal));
    return survey(draft.id());
  }

  /// The item that a draft means, as [#meant].
  Item meant(Survey survey, ItemDraft draft) {
    return store().items(survey.id()).stream()
        .filter(item -> item.slug().equals(draft.slug()))
        .findFirst()
        .orElseGet(() -> add(survey, draft));
  }

  private Item add(Survey survey, ItemDraft draft) {
    IndicatorId indicator = draft.indicator();
    CollectionId collection = draft.collection();
    if ((draft.role() == Role.INDICATOR && indicator == null)
        || (draft.role() == Role.OPEN && collection == null)) {
      throw new Refused("survey.item.nowhere", draft.slug());
    }
    SurveyItemRecord row = new SurveyItemRecord();
    row.setId(draft.id().value());
    row.setSurveyId(survey.id().value());
    row.setSlug(draft.slug());
    row.setWords(draft.words());
    row.setRole(draft.role().word());
    row.setCounts(String.join("\n", draft.counts()));
    row.setIndicatorId(indicator == null ? null : indicator.value());
    row.setCollectionId(collection == null ? null : collection.value());
    row.setOrdinal(store().last(false) + 1);
    tx.insert(row);
    return store().items(survey.id()).stream()
        .filter(item -> item.id().equals(draft.id()))
        .findFirst()
        .orElseThrow();
  }

  /// Items that led to this collection lead nowhere from now on.
  void leave(CollectionId collection) {
    store()
        .of(collection)
        .forEach(item -> tx.change(SURVEY_ITEM, item.value(), row -> row.setCollectionId(null)));
  }

  /// Items that an indicator was computed from stand for themselves from now on.
  void leave(IndicatorId indicator) {
    store()
        .of(indicator)
        .forEach(item -> tx.change(SURVEY_ITEM, item.value(), row -> row.setIndicatorId(null)));
  }

  /// Takes away all of a survey but what its open answers became. Answers how many people go.
  int remove(Survey survey) {
    store().readings(survey.slug()).forEach(id -> new RemoveReading(id).run(tx));
    store().answers(survey.id()).forEach(id -> tx.delete(ANSWER, id));
    List<UUID> people = store().ids(survey.id());
    people.forEach(id -> tx.delete(RESPONDENT, id));
    store().items(survey.id()).forEach(item -> tx.delete(SURVEY_ITEM, item.id().value()));
    tx.delete(SURVEY, survey.id().value());
    return people.size();
  }
}
