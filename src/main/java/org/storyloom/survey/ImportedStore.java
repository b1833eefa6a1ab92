package org.storyloom.survey;

import static org.storyloom.store.db.tables.Answer.ANSWER;
import static org.storyloom.store.db.tables.Respondent.RESPONDENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.CorrectReading;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.Taken;
import org.storyloom.source.CollectionId;
import org.storyloom.source.CommentDraft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportComments;
import org.storyloom.source.Keeping;
import org.storyloom.source.Origin;
import org.storyloom.source.Post;
import org.storyloom.source.Said;
import org.storyloom.source.Setting;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.store.Mint;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.AnswerRecord;
import org.storyloom.store.db.tables.records.RespondentRecord;
import org.storyloom.study.SiteId;
import org.storyloom.study.WaveId;

/// A survey on its way in: its people, their answers, the sources that open answers become and the
/// readings that are computed.
final class ImportedStore {
  private final Tx tx;
  private final ImportSurvey command;
  private final SurveyRowStore rows;
  private final List<SourceId> sources = new ArrayList<>();
  private final Set<String> readings = new LinkedHashSet<>();

  ImportedStore(Tx tx, ImportSurvey command) {
    this.tx = tx;
    this.command = command;
    rows = new SurveyRowStore(tx);
  }

  ImportSurvey.Result add() {
    command.collections().forEach(collection -> collection.run(tx));
    Survey survey = rows.meant(command.survey());
    List<Item> items =
        command.survey().items().stream().map(draft -> rows.meant(survey, draft)).toList();
    List<RespondentDraft> fresh = fresh(survey);
    people(survey, items, fresh);
    open(items, fresh);
    compute(survey, items, fresh);
    return new ImportSurvey.Result(
        survey.id(),
        fresh.size(),
        command.respondents().size() - fresh.size(),
        sources,
        List.copyOf(readings));
  }

  /// Those who are not in their wave yet; of two with one label the first.
  private List<RespondentDraft> fresh(Survey survey) {
    Map<WaveId, Set<String>> there = new HashMap<>();
    List<RespondentDraft> fresh = new ArrayList<>();
    for (RespondentDraft one : command.respondents()) {
      Set<String> labels =
          there.computeIfAbsent(one.group().wave(), wave -> rows.store().labels(survey.id(), wave));
      if (labels.add(one.label())) {
        fresh.add(one);
      }
    }
    return fresh;
  }

  private void people(Survey survey, List<Item> items, List<RespondentDraft> fresh) {
    UUID first = tx.mint().run();
    UUID firstAnswer = tx.mint().run();
    int ordinal = rows.store().nextRespondent(survey.id());
    List<RespondentRecord> people = new ArrayList<>();
    List<AnswerRecord> answers = new ArrayList<>();
    for (RespondentDraft one : fresh) {
      UUID id = Mint.after(first, people.size());
      SiteId site = one.group().site();
      people.add(
          new RespondentRecord(
              id,
              survey.id().value(),
              one.group().wave().value(),
              site == null ? null : site.value(),
              null,
              one.label(),
              ordinal + people.size()));
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i).role() != Role.OPEN && !answer(one, i).isEmpty()) {
          answers.add(
              new AnswerRecord(
                  Mint.after(firstAnswer, answers.size()),
                  id,
                  items.get(i).id().value(),
                  answer(one, i)));
        }
      }
    }
    tx.bulk(RESPONDENT, people.iterator());
    tx.bulk(ANSWER, answers.iterator());
  }

  private static String answer(RespondentDraft one, int item) {
    return item < one.answers().size() ? one.answers().get(item).strip() : "";
  }

  private void open(List<Item> items, List<RespondentDraft> fresh) {
    for (int i = 0; i < items.size(); i++) {
      CollectionId into = items.get(i).collection();
      if (items.get(i).role() == Role.OPEN && into != null) {
        Map<Group, List<RespondentDraft>> said = new LinkedHashMap<>();
        for (RespondentDraft one : fresh) {
          if (!answer(one, i).isEmpty()) {
            said.computeIfAbsent(one.group(), group -> new ArrayList<>()).add(one);
          }
        }
        int item = i;
        said.forEach((group, people) -> open(items.get(item), item, into, group, people));
      }
    }
  }

  private void open(
      Item item, int place, CollectionId into, Group group, List<RespondentDraft> people) {
    String name = item.slug() + "/" + rows.store().named(group);
    Setting setting =
        new Setting(into, rows.store().phase(group.wave()).orElse(null), group.site(), null);
    Said said = new Said(rows.store().held(group.wave()).orElse(null), null, null);
    Facts shared =
        new Facts(
            item.words(),
            SourceKind.SURVEY_ANSWER,
            Source.UNKNOWN_LANGUAGE,
            setting,
            said,
            Post.NONE,
            null,
            Keeping.UNRECORDED);
    ImportComments comments =
        new ImportComments(
            into,
            shared,
            Origin.NONE,
            sink ->
                people.forEach(one ->
                    sink.accept(
                        new CommentDraft(
                            name + "/" + one.label(),
                            answer(one, place),
                            one.language(),
                            null,
                            null,
                            null,
                            Post.NONE))),
            null);
    ImportComments.Result came = comments.run(tx);
    for (int i = 0; i < came.added(); i++) {
      sources.add(new SourceId(Mint.after(came.first().value(), i)));
    }
  }

  /// Computes the shares of every wave that somebody came to.
  private void compute(Survey survey, List<Item> items, List<RespondentDraft> fresh) {
    Set<WaveId> grown = new LinkedHashSet<>();
    fresh.forEach(one -> grown.add(one.group().wave()));
    Map<ItemId, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i).id(), i);
    }
    for (Proportion share : rows.store().proportions(survey.id())) {
      Integer place = places.get(share.item());
      boolean nowhere = command.survey().bySite() && share.group().site() == null;
      if (place != null && grown.contains(share.group().wave()) && !nowhere) {
        IndicatorId indicator = items.get(place).indicator();
        if (indicator != null) {
          reading(survey, items.get(place), place, indicator, share);
        }
      }
    }
  }

  private void reading(
      Survey survey, Item item, int place, IndicatorId indicator, Proportion share) {
    Group group = share.group();
    String slug = survey.slug() + "/" + item.slug() + "/" + rows.store().named(group);
    String own = command.survey().items().get(place).quality().get(group.wave());
    String quality = own == null ? survey.quality() : own;
    Taken taken =
        new Taken(
            group.wave(),
            rows.store().phase(group.wave()).orElse(null),
            group.site(),
            null,
            "",
            rows.store().held(group.wave()).orElse(null));
    @Nullable ReadingId here = rows.store().reading(slug).orElse(null);
    if (here == null) {
      ReadingId id = new ReadingId(Mint.named(survey.id().value().toString(), "reading", slug));
      new AddReadings(
              List.of(new ReadingDraft(id, slug, indicator, taken, share.figure(), quality)))
          .run(tx);
    } else {
      new CorrectReading(here, taken, share.figure(), quality).run(tx);
    }
    readings.add(slug);
  }
}
