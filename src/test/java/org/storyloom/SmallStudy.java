package org.storyloom;

import static org.storyloom.store.db.DefaultSchema.DEFAULT_SCHEMA;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Table;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.CodingFollower;
import org.storyloom.coding.CodingId;
import org.storyloom.indicator.AddIndicator;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorFacts;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.IndicatorOrigin;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.Taken;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.Follower;
import org.storyloom.store.History;
import org.storyloom.store.Label;
import org.storyloom.store.Mint;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ChangeDomainRecord;
import org.storyloom.store.db.tables.records.CoderRecord;
import org.storyloom.store.db.tables.records.PhaseRecord;
import org.storyloom.store.db.tables.records.QuestionRecord;
import org.storyloom.store.db.tables.records.SiteRecord;
import org.storyloom.store.db.tables.records.StrandRecord;
import org.storyloom.store.db.tables.records.StudyCaseRecord;
import org.storyloom.store.db.tables.records.StudyRecord;
import org.storyloom.store.db.tables.records.ThemeRecord;
import org.storyloom.store.db.tables.records.WaveRecord;
import org.storyloom.study.CoderId;
import org.storyloom.study.DomainId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Plans;
import org.storyloom.study.QuestionId;
import org.storyloom.study.SiteId;
import org.storyloom.study.StrandId;
import org.storyloom.study.StudyPlan;
import org.storyloom.study.WaveId;

/// A study in memory with a plan, built through commands.
public final class SmallStudy implements AutoCloseable {
  public final Database database;
  public final History history;
  public final CoderId rasa = new CoderId(id("rasa"));
  public final CoderId tom = new CoderId(id("tom"));
  public final PhaseId baseline = new PhaseId(id("baseline"));
  public final PhaseId outcome = new PhaseId(id("outcome"));
  public final SiteId lithuania = new SiteId(id("lithuania"));
  public final SiteId uk = new SiteId(id("uk"));
  public final SiteId lincolnshire = new SiteId(id("lincolnshire"));
  public final WaveId before = new WaveId(id("before"));
  public final WaveId after = new WaveId(id("after"));
  public final QuestionId focus = new QuestionId(id("focus"));
  public final DomainId behaviour = new DomainId(id("behaviour"));
  public final StrandId stories = new StrandId(id("stories"));
  public final StrandId groups = new StrandId(id("groups"));
  public final StrandId comments = new StrandId(id("comments"));
  public final StrandId survey = new StrandId(id("survey"));

  public SmallStudy(Path folder, Follower... followers) {
    database = Database.inMemory(folder);
    history = new History(database, Mint.fixed(Instant.parse("2019-03-12T14:32:00Z"), 7));
    history.follow(new CodingFollower());
    for (Follower follower : followers) {
      history.follow(follower);
    }
    history.perform(new LayTestPlan(this));
  }

  private static UUID id(String name) {
    return Mint.named("small", "part", name);
  }

  record LayTestPlan(SmallStudy of) implements Command<Boolean> {
    @Override
    public Label label() {
      return Label.of("test.plan");
    }

    @Override
    public Boolean run(Tx tx) {
      tx.insert(new StudyRecord(id("small"), "small", "Small", "", "en", null));
      tx.insert(new CoderRecord(of.rasa.value(), "rasa", "Rasa", "R", 1));
      tx.insert(new CoderRecord(of.tom.value(), "tom", "Tom", "T", 2));
      tx.insert(new PhaseRecord(of.baseline.value(), "baseline", "Baseline", 1));
      tx.insert(new PhaseRecord(of.outcome.value(), "outcome", "Outcome", 2));
      tx.insert(
          new SiteRecord(of.lithuania.value(), "lithuania", "Lithuania", null, null, null, 1));
      tx.insert(new SiteRecord(of.uk.value(), "uk", "UK", null, null, null, 2));
      tx.insert(
          new SiteRecord(
              of.lincolnshire.value(),
              "lincolnshire",
              "Lincolnshire",
              of.uk.value(),
              null,
              null,
              3));
      tx.insert(
          new WaveRecord(
              of.before.value(), "before", "Before", "baseline", of.baseline.value(), null, 1));
      tx.insert(
          new WaveRecord(
              of.after.value(),
              "after",
              "After",
              "postTest",
              of.outcome.value(),
              LocalDate.of(2019, 4, 8),
              2));
      tx.insert(new QuestionRecord(of.focus.value(), "focus", "What to focus on?", 1));
      tx.insert(new ChangeDomainRecord(of.behaviour.value(), "behaviour", "Behaviour", 1));
      tx.insert(
          new StrandRecord(of.stories.value(), "stories", "Stories", "interview,story", "", 1));
      tx.insert(new StrandRecord(of.groups.value(), "groups", "Groups", "focusGroup", "", 2));
      tx.insert(new StrandRecord(of.comments.value(), "comments", "Comments", "comment", "", 3));
      tx.insert(
          new StrandRecord(of.survey.value(), "survey", "Survey", "surveyAnswer", "survey", 4));
      return true;
    }
  }

  record AddTestTheme(ThemeId id, String name) implements Command<ThemeId> {
    @Override
    public Label label() {
      return Label.of("test.theme");
    }

    @Override
    public ThemeId run(Tx tx) {
      tx.insert(
          new ThemeRecord(
              id.value(), name, null, name, "", "", "", "", null, null, true, false, 1));
      return id;
    }
  }

  record AddTestCase(UUID id, String name) implements Command<UUID> {
    @Override
    public Label label() {
      return Label.of("test.case");
    }

    @Override
    public UUID run(Tx tx) {
      tx.insert(new StudyCaseRecord(id, name, "participant", name, ""));
      return id;
    }
  }

  public StudyPlan plan() {
    return new Plans(database).read();
  }

  public ThemeId theme(String name) {
    return history.perform(new AddTestTheme(new ThemeId(history.mint().id()), name));
  }

  public UUID studyCase(String name) {
    return history.perform(new AddTestCase(history.mint().id(), name));
  }

  public SourceId source(Facts facts, String text) {
    return source(Draft.of(facts, text));
  }

  public SourceId source(Draft draft) {
    return history.perform(new ImportTexts(List.of(draft))).getFirst().id();
  }

  public SourceId story(String text) {
    return source(Facts.of("A story", SourceKind.STORY), text);
  }

  /// Codes the first occurrence of these words.
  public CodingId code(SourceId source, String words, ThemeId theme, CoderId coder) {
    int at = new Sources(database).text(source).orElseThrow().indexOf(words);
    return history.perform(new ApplyTheme(source, new Span(at, at + words.length()), theme, coder));
  }

  public IndicatorId share(String slug) {
    return history.perform(
        new AddIndicator(
            new IndicatorId(history.mint().id()),
            slug,
            IndicatorFacts.of(slug, IndicatorFacts.PERCENT, IndicatorOrigin.SURVEY)));
  }

  public ReadingId reading(IndicatorId of, Taken taken, Figure figure) {
    ReadingId id = new ReadingId(history.mint().id());
    history.perform(new AddReadings(List.of(new ReadingDraft(id, "", of, taken, figure, ""))));
    return id;
  }

  /// Every row of every table but the journal.
  public Map<String, List<Map<String, Object>>> rows() {
    Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
    for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
      if (table.field("id") != null) {
        rows.put(
            table.getName(),
            database.read(sql -> sql.selectFrom(table).orderBy(table.field("id")).fetchMaps()));
      }
    }
    return rows;
  }

  @Override
  public void close() {
    database.close();
  }
}
