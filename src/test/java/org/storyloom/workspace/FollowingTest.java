package org.storyloom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.MergeThemes;
import org.storyloom.codebook.RemoveTheme;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.RemoveCoding;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.indicator.AddIndicator;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorFacts;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.IndicatorOrigin;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.RemoveIndicator;
import org.storyloom.indicator.Taken;
import org.storyloom.learningloop.Decide;
import org.storyloom.learningloop.DecisionFacts;
import org.storyloom.learningloop.DecisionId;
import org.storyloom.learningloop.LoopFacts;
import org.storyloom.learningloop.LoopId;
import org.storyloom.learningloop.OpenLoop;
import org.storyloom.learningloop.RemoveLoop;
import org.storyloom.memo.About;
import org.storyloom.memo.MemoId;
import org.storyloom.memo.MemoKind;
import org.storyloom.memo.WriteMemo;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Hold;
import org.storyloom.safeguard.HoldAt;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.RecordConsent;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.RemoveSource;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Follower;
import org.storyloom.store.db.DefaultSchema;
import org.storyloom.study.AddCoder;
import org.storyloom.study.CoderId;
import org.storyloom.triangulation.RelateTheme;
import org.storyloom.triangulation.Tie;
import org.storyloom.triangulation.TieId;
import org.storyloom.triangulation.TieRelation;

/// What refers to a thing by its id goes with it or turns to what took its place: nothing in an
/// open study points at what is gone.
class FollowingTest {
  @TempDir Path folder;
  private Workspace workspace;
  private SourceId story;
  private ThemeId debt;
  private ThemeId money;
  private CodingId first;
  private CodingId twin;
  private IndicatorId calls;
  private LoopId loop;

  @BeforeEach
  void open() {
    workspace = Workspace.create(folder.resolve("a"), made -> {});
    CoderId rasa = perform(new AddCoder("Rasa", "R"));
    story =
        perform(
                new ImportTexts(
                    List.of(Draft.of(Facts.of("A story", SourceKind.STORY), "I owed him money."))))
            .getFirst()
            .id();
    debt = perform(new AddTheme(new ThemeId(id()), null, ThemeFacts.named("debt")));
    money = perform(new AddTheme(new ThemeId(id()), null, ThemeFacts.named("money")));
    first = perform(new ApplyTheme(story, new Span(2, 10), debt, rasa));
    twin = perform(new ApplyTheme(story, new Span(2, 10), money, rasa));
    calls =
        new IndicatorId(
            perform(
                    new AddIndicator(
                        new IndicatorId(id()),
                        "calls",
                        IndicatorFacts.of("Calls", "count", IndicatorOrigin.CAMPAIGN)))
                .value());
    ReadingId reading = new ReadingId(id());
    perform(
        new AddReadings(
            List.of(new ReadingDraft(reading, "", calls, Taken.NONE, Figure.of(42), ""))));
    FindingId finding = new FindingId(id());
    perform(new StateFinding(finding, "", null, FindingFacts.of("Debt holds people.")));
    for (Evidence evidence : List.of(Evidence.of(first), Evidence.of(reading))) {
      perform(new LinkEvidence(new LinkId(id()), finding, evidence, Bearing.of(Relation.SUPPORTS)));
    }
    perform(new RelateTheme(new Tie(new TieId(id()), debt, calls, TieRelation.EXPLAINS, "")));
    loop = perform(new OpenLoop(new LoopId(id()), "", LoopFacts.of("Loop 1", null)));
    DecisionId decision =
        perform(
            new Decide(new DecisionId(id()), loop, DecisionFacts.of("Say it again", "Rasa", null)));
    memo("source", story.value());
    memo("theme", debt.value());
    memo("coding", first.value());
    memo("indicator", calls.value());
    memo("reading", reading.value());
    memo("finding", finding.value());
    memo("loop", loop.value());
    memo("decision", decision.value());
    perform(new RecordConsent(Subject.of(story), Consent.to(Level.PARTNER)));
    hold("source", story.value());
    hold("coding", first.value());
    hold("reading", reading.value());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private UUID id() {
    return workspace.history().mint().id();
  }

  private <R> R perform(Command<R> command) {
    return workspace.history().perform(command);
  }

  private void memo(String kind, UUID about) {
    perform(
        WriteMemo.now(
            new MemoId(id()), new About(kind, about), MemoKind.ANALYTIC, "", "a word", null));
  }

  private void hold(String kind, UUID about) {
    perform(new HoldAt(new Subject(kind, about), new Hold(Level.TEAM, "a reason")));
  }

  @Test
  void everyFollowerOfTheHouseFollowsAnOpenStudy() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.storyloom");
    Set<String> followers =
        house.stream()
            .filter(one -> one.isAssignableTo(Follower.class) && !one.isInterface())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    Set<String> registered =
        house.get(Workspace.class).getConstructorCallsFromSelf().stream()
            .map(call -> call.getTargetOwner().getName())
            .filter(followers::contains)
            .collect(Collectors.toSet());
    assertThat(followers).hasSizeGreaterThanOrEqualTo(5);
    assertThat(registered).isEqualTo(followers);
  }

  @Test
  void aSourceThatGoesLeavesNothingBehind() {
    leavesNothingBehind(new RemoveSource(story));
  }

  @Test
  void aThemeThatGoesLeavesNothingBehind() {
    leavesNothingBehind(new RemoveTheme(debt, true));
  }

  @Test
  void aCodingThatGoesLeavesNothingBehind() {
    leavesNothingBehind(new RemoveCoding(first));
  }

  @Test
  void anIndicatorThatGoesLeavesNothingBehind() {
    leavesNothingBehind(new RemoveIndicator(calls));
  }

  @Test
  void aLoopThatGoesLeavesNothingBehind() {
    leavesNothingBehind(new RemoveLoop(loop));
  }

  @Test
  void themesMergedLeaveNothingBehindAndWhatWasHeldStaysHeld() {
    leavesNothingBehind(new MergeThemes(debt, money));
    workspace.history().redo();
    assertThat(new Safeguards(workspace.database()).holds())
        .containsKey(new Subject("coding", twin.value()))
        .doesNotContainKey(new Subject("coding", first.value()));
  }

  private void leavesNothingBehind(Command<?> command) {
    assertThat(astray()).isEmpty();
    Map<String, Integer> before = counts();
    perform(command);
    assertThat(astray()).isEmpty();
    workspace.history().undo();
    assertThat(counts()).isEqualTo(before);
    assertThat(astray()).isEmpty();
  }

  /// What memos, consents and holds are about and is not there: the keys that no constraint of the
  /// database guards.
  private List<String> astray() {
    Map<String, Set<UUID>> ids = new TreeMap<>();
    List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
    for (Table<?> table : tables) {
      if (table.field("id") != null) {
        ids.put(
            table.getName(),
            workspace
                .database()
                .read(sql ->
                    new HashSet<>(sql.select(table.field("id")).from(table).fetch(0, UUID.class))));
      }
    }
    return tables.stream()
        .filter(table -> table.field("about_id") != null)
        .flatMap(table ->
            workspace.database().read(sql -> sql.selectFrom(table).fetch()).stream()
                .filter(row -> {
                  String kind = row.get("about_kind", String.class);
                  String of = kind.equals("loop") ? "learning_loop" : kind;
                  return !ids.getOrDefault(of, Set.of()).contains(row.get("about_id", UUID.class));
                })
                .map(row -> table.getName() + " about a " + row.get("about_kind")))
        .toList();
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (table.field("id") != null) {
        counts.put(table.getName(), workspace.database().read(sql -> sql.fetchCount(table)));
      }
    }
    return counts;
  }
}
