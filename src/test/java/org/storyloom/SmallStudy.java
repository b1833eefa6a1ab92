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
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.AddCase;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
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
import org.storyloom.memo.MemoFollower;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;
import org.storyloom.store.Follower;
import org.storyloom.store.History;
import org.storyloom.store.Mint;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.study.Domain;
import org.storyloom.study.DomainId;
import org.storyloom.study.FoundStudy;
import org.storyloom.study.Phase;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Plans;
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
    history.follow(new MemoFollower());
    for (Follower follower : followers) {
      history.follow(follower);
    }
    history.perform(new FoundStudy(laid()));
  }

  private static UUID id(String name) {
    return Mint.named("small", "part", name);
  }

  private StudyPlan laid() {
    return new StudyPlan(
        new StudyFacts(id("small"), "small", "Small", "", "en", null),
        List.of(
            new Phase(baseline, "baseline", "Baseline", 1),
            new Phase(outcome, "outcome", "Outcome", 2)),
        List.of(
            new Site(lithuania, "lithuania", "Lithuania", null, null, null, 1),
            new Site(uk, "uk", "UK", null, null, null, 2),
            new Site(lincolnshire, "lincolnshire", "Lincolnshire", uk, null, null, 3)),
        List.of(),
        List.of(
            new Wave(before, "before", "Before", WaveKind.BASELINE, baseline, null, 1),
            new Wave(
                after, "after", "After", WaveKind.POST_TEST, outcome, LocalDate.of(2019, 4, 8), 2)),
        List.of(new Question(focus, "focus", "What to focus on?", 1)),
        List.of(new Domain(behaviour, "behaviour", "Behaviour", 1)),
        List.of(
            new Strand(stories, "stories", "Stories", List.of("interview", "story"), List.of(), 1),
            new Strand(groups, "groups", "Groups", List.of("focusGroup"), List.of(), 2),
            new Strand(comments, "comments", "Comments", List.of("comment"), List.of(), 3),
            new Strand(survey, "survey", "Survey", List.of("surveyAnswer"), List.of("survey"), 4)),
        List.of(new Coder(rasa, "rasa", "Rasa", "R", 1), new Coder(tom, "tom", "Tom", "T", 2)));
  }

  public StudyPlan plan() {
    return new Plans(database).read();
  }

  public ThemeId theme(String name) {
    return theme(null, name);
  }

  public ThemeId theme(@Nullable ThemeId parent, String name) {
    return history.perform(
        new AddTheme(new ThemeId(history.mint().id()), parent, ThemeFacts.named(name)));
  }

  public Codebook codebook() {
    return new Themes(database).read();
  }

  public UUID studyCase(String name) {
    CaseId id = new CaseId(history.mint().id());
    return history.perform(AddCase.of(id, CaseKind.PARTICIPANT, name)).value();
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
