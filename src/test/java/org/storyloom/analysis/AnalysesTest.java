package org.storyloom.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.SmallStudy;
import org.storyloom.cases.AddAttribute;
import org.storyloom.cases.AttributeId;
import org.storyloom.cases.AttributeType;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.cases.SetAttribute;
import org.storyloom.cases.Value;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.source.CorrectText;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.Origin;
import org.storyloom.source.Said;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;

class AnalysesTest {
  @TempDir Path folder;
  private SmallStudy study;
  private Analyses analyses;
  private ThemeId fear;
  private ThemeId debt;
  private ThemeId trust;

  @BeforeEach
  void open() {
    study = new SmallStudy(folder);
    analyses = new Analyses(study.database);
    fear = study.theme("Fear");
    debt = study.theme(fear, "Debt");
    trust = study.theme("Trust");
  }

  @AfterEach
  void close() {
    study.close();
  }

  private static Facts facts(SourceKind kind, Setting setting) {
    return Facts.of("A source", kind).in(setting);
  }

  private static Count count(int codings, int holders) {
    return new Count(codings, holders);
  }

  @Test
  void themesAreCountedBySitePhaseAndKindEachCodingOnce() {
    Setting boston = new Setting(null, study.baseline, study.lincolnshire, null);
    Setting vilnius = new Setting(null, study.outcome, study.lithuania, null);
    SourceId one = study.source(facts(SourceKind.STORY, boston), "fear one, fear two, trust");
    SourceId two = study.source(facts(SourceKind.STORY, boston), "fear again");
    SourceId three = study.source(facts(SourceKind.FOCUS_GROUP, vilnius), "debt");
    SourceId nowhere = study.source(facts(SourceKind.STORY, Setting.NONE), "trust");
    study.source(facts(SourceKind.STORY, vilnius), "nothing");
    study.code(one, "fear one", fear, study.rasa);
    study.code(one, "fear two", fear, study.tom);
    study.code(one, "trust", trust, study.rasa);
    study.code(two, "fear", fear, study.rasa);
    study.code(three, "debt", debt, study.rasa);
    study.code(nowhere, "trust", trust, study.rasa);
    List<ThemeId> rows = List.of(fear, debt, trust);
    assertThat(analyses.matrix(By.SITE))
        .isEqualTo(
            new Matrix(
                By.SITE,
                rows,
                List.of(
                    new Column("lithuania", "Lithuania", 2),
                    new Column("uk", "UK", 0),
                    new Column("lincolnshire", "Lincolnshire", 2),
                    new Column("", "", 1)),
                List.of(
                    List.of(Count.NONE, Count.NONE, count(3, 2), Count.NONE),
                    List.of(count(1, 1), Count.NONE, Count.NONE, Count.NONE),
                    List.of(Count.NONE, Count.NONE, count(1, 1), count(1, 1)))));
    assertThat(analyses.matrix(By.PHASE))
        .isEqualTo(
            new Matrix(
                By.PHASE,
                rows,
                List.of(
                    new Column("baseline", "Baseline", 2),
                    new Column("outcome", "Outcome", 2),
                    new Column("", "", 1)),
                List.of(
                    List.of(count(3, 2), Count.NONE, Count.NONE),
                    List.of(Count.NONE, count(1, 1), Count.NONE),
                    List.of(count(1, 1), Count.NONE, count(1, 1)))));
    assertThat(analyses.matrix(By.KIND))
        .isEqualTo(
            new Matrix(
                By.KIND,
                rows,
                List.of(new Column("story", "", 4), new Column("focusGroup", "", 1)),
                List.of(
                    List.of(count(3, 2), Count.NONE),
                    List.of(Count.NONE, count(1, 1)),
                    List.of(count(2, 2), Count.NONE))));
  }

  /// Two people in one group and one person's own story: Ana says two things, Ben one.
  private SourceId group(CaseId ana, CaseId ben) {
    String text = "Ana: fear fear\nAsker: and you?\nBen: trust\n";
    return study.source(
        new Draft(
            null,
            "",
            Facts.of("Group", SourceKind.FOCUS_GROUP),
            Origin.NONE,
            text,
            List.of(
                new Draft.Stretch(0, 5, 14, "Ana", ana, null, false),
                new Draft.Stretch(15, 22, 30, "Asker", null, null, true),
                new Draft.Stretch(31, 36, 41, "Ben", ben, null, false)),
            List.of()));
  }

  @Test
  void aPassageIsOfEveryCaseInWhoseTurnsItStandsElseOfTheSourcesCase() {
    CaseId ana = new CaseId(study.studyCase("Ana"));
    CaseId ben = new CaseId(study.studyCase("Ben"));
    study.studyCase("Silent");
    SourceId group = group(ana, ben);
    SourceId own =
        study.source(
            Facts.of("Own", SourceKind.STORY).said(new Said(LocalDate.of(2019, 3, 1), null, ana)),
            "fear at night");
    study.code(group, "fear fear", fear, study.rasa);
    study.code(group, "fear\nAsker: and you?\nBen: trust", trust, study.rasa);
    study.code(group, "and you", debt, study.rasa);
    study.code(own, "fear", fear, study.rasa);
    assertThat(analyses.matrix(By.CASE))
        .isEqualTo(
            new Matrix(
                By.CASE,
                List.of(fear, debt, trust),
                List.of(
                    new Column("ana", "Ana", 2),
                    new Column("ben", "Ben", 1),
                    new Column("", "", 0)),
                List.of(
                    List.of(count(2, 2), Count.NONE, Count.NONE),
                    List.of(Count.NONE, Count.NONE, count(1, 1)),
                    List.of(count(1, 1), count(1, 1), Count.NONE))));
  }

  @Test
  void whatIsKnownOfCasesDividesThemAndASmallCountOfPeopleDoesNotLeave() {
    CaseId ana = new CaseId(study.studyCase("Ana"));
    CaseId ben = new CaseId(study.studyCase("Ben"));
    AttributeId age = new AttributeId(study.history.mint().id());
    study.history.perform(
        AddAttribute.plain(age, "Age", AttributeType.NUMBER, CaseKind.PARTICIPANT));
    study.history.perform(new SetAttribute(ana, age, new Value.Amount(100)));
    study.history.perform(new SetAttribute(ben, age, new Value.Amount(20)));
    SourceId group = group(ana, ben);
    study.code(group, "fear\nAsker: and you?\nBen: trust", fear, study.rasa);
    study.code(group, "fear fear", fear, study.rasa);
    Matrix matrix = analyses.matrix(By.attribute(age));
    assertThat(matrix)
        .isEqualTo(
            new Matrix(
                By.attribute(age),
                List.of(fear, debt, trust),
                List.of(new Column("20", "20", 1), new Column("100", "100", 1)),
                List.of(
                    List.of(count(1, 1), count(2, 1)),
                    List.of(Count.NONE, Count.NONE),
                    List.of(Count.NONE, Count.NONE))));
    assertThat(matrix.countsPeople()).isTrue();
    Gate gate = new Gate(study.database, LocalDate.of(2019, 5, 1));
    assertThat(gate.counts(Level.DONOR, matrix.asked()).content())
        .containsEntry(new Matrix.Place(fear, "20"), new Cell.FewerThan(11))
        .containsEntry(new Matrix.Place(fear, "100"), new Cell.FewerThan(11));
  }

  @Test
  void themesMeetWhereTheirPassagesShareALetter() {
    SourceId one = study.story("0123456789");
    SourceId two = study.story("0123456789");
    code(one, 0, 4, fear);
    code(one, 2, 6, debt);
    code(one, 6, 9, trust);
    code(one, 3, 7, trust);
    code(two, 0, 2, fear);
    code(two, 2, 4, debt);
    CoOccurrence together = analyses.coOccurrence();
    assertThat(together)
        .isEqualTo(
            new CoOccurrence(
                List.of(fear, debt, trust),
                List.of(
                    List.of(new Together(2, 6), new Together(1, 2), new Together(1, 1)),
                    List.of(new Together(1, 2), new Together(2, 6), new Together(1, 3)),
                    List.of(new Together(1, 1), new Together(1, 3), new Together(2, 6)))));
    assertThat(together.share(0, 1)).isCloseTo(2.0 / 10, within(1e-12));
    assertThat(together.share(1, 1)).isEqualTo(1);
  }

  private void code(SourceId source, int start, int end, ThemeId theme) {
    study.history.perform(new ApplyTheme(source, new Span(start, end), theme, study.rasa));
  }

  @Test
  void aCodingWhoseWordsAreGoneCountsNowhere() {
    SourceId one = study.story("All about fear and nothing else.");
    study.code(one, "fear", fear, study.rasa);
    study.history.perform(new CorrectText(one, "Quite another text.", "the wrong file"));
    assertThat(analyses.coOccurrence()).isEqualTo(new CoOccurrence(List.of(), List.of()));
    assertThat(analyses.matrix(By.KIND).at(0, 0)).isEqualTo(Count.NONE);
  }

  @Test
  void agreementIsCountedLetterByLetterOverTheSourcesBothHaveCoded() {
    SourceId both = study.story("x".repeat(100));
    SourceId onlyOne = study.story("x".repeat(500));
    by(study.rasa, both, 0, 20, fear);
    by(study.rasa, both, 10, 30, fear);
    by(study.tom, both, 20, 40, fear);
    by(study.rasa, both, 50, 60, debt);
    by(study.tom, both, 50, 60, debt);
    by(study.tom, both, 90, 100, trust);
    by(study.rasa, onlyOne, 0, 500, trust);
    Agreements agreements = analyses.agreement(study.rasa, study.tom);
    assertThat(agreements)
        .isEqualTo(
            new Agreements(
                study.rasa,
                study.tom,
                1,
                100,
                List.of(
                    new Agreement(fear, 10, 20, 10, 60),
                    new Agreement(debt, 10, 0, 0, 90),
                    new Agreement(trust, 0, 0, 10, 90))));
    Agreement onFear = agreements.themes().get(0);
    assertThat(onFear.percent()).hasValue(70);
    double chance = 0.3 * 0.2 + 0.7 * 0.8;
    assertThat(onFear.kappa().orElseThrow())
        .isCloseTo((0.7 - chance) / (1 - chance), within(1e-12));
    assertThat(agreements.themes().get(1).kappa()).hasValue(1);
    assertThat(agreements.themes().get(2).kappa()).hasValue(0);
    assertThat(analyses.agreement(study.tom, study.rasa).themes().get(0))
        .isEqualTo(new Agreement(fear, 10, 10, 20, 60));
  }

  private void by(
      org.storyloom.study.CoderId coder, SourceId source, int start, int end, ThemeId theme) {
    study.history.perform(new ApplyTheme(source, new Span(start, end), theme, coder));
  }

  @Test
  void kappaIsThatOfThePublishedExamplesAndNoneWhereChanceAloneAgrees() {
    UUID any = new UUID(1, 1);
    assertThat(new Agreement(new ThemeId(any), 20, 5, 10, 15).kappa().orElseThrow())
        .isCloseTo(0.4, within(1e-9));
    assertThat(new Agreement(new ThemeId(any), 45, 15, 25, 15).kappa().orElseThrow())
        .isCloseTo(0.1304, within(1e-4));
    assertThat(new Agreement(new ThemeId(any), 0, 0, 0, 9).kappa()).isEmpty();
    assertThat(new Agreement(new ThemeId(any), 9, 0, 0, 0).kappa()).isEmpty();
    assertThat(new Agreement(new ThemeId(any), 0, 0, 0, 0).percent()).isEmpty();
    assertThat(new Agreement(new ThemeId(any), 0, 5, 5, 0).kappa()).hasValue(-1);
  }

  @Test
  void sweepsSayTheSameAsCountingLetterByLetter() {
    for (long seed = 1; seed <= 5; seed++) {
      try (SmallStudy random = new SmallStudy(folder)) {
        agreesWithPlainCounting(random, new Random(seed), "seed " + seed);
      }
    }
  }

  private static void agreesWithPlainCounting(SmallStudy study, Random random, String seed) {
    List<ThemeId> themes = List.of(study.theme("A"), study.theme("B"), study.theme("C"));
    int length = 60;
    List<SourceId> sources =
        List.of(study.story("y".repeat(length)), study.story("z".repeat(length)));
    boolean[][][] under = new boolean[2][3][2 * length];
    List<int[]> codings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int source = random.nextInt(2);
      int theme = random.nextInt(3);
      int coder = random.nextInt(2);
      int start = random.nextInt(length - 1);
      int end = start + 1 + random.nextInt(Math.min(12, length - start));
      boolean made =
          codings.stream()
              .noneMatch(
                  other -> Arrays.equals(other, new int[] {source, theme, coder, start, end}));
      if (made) {
        study.history.perform(
            new ApplyTheme(
                sources.get(source),
                new Span(start, end),
                themes.get(theme),
                coder == 0 ? study.rasa : study.tom));
        codings.add(new int[] {source, theme, coder, start, end});
        Arrays.fill(under[coder][theme], source * length + start, source * length + end, true);
      }
    }
    Analyses analyses = new Analyses(study.database);
    CoOccurrence together = analyses.coOccurrence();
    for (int one = 0; one < 3; one++) {
      for (int other = 0; other < 3; other++) {
        assertThat(together.at(one, other))
            .as(seed)
            .isEqualTo(new Together(pairs(codings, one, other), letters(under, one, other)));
      }
    }
    Agreements agreements = analyses.agreement(study.rasa, study.tom);
    assertThat(agreements.letters()).as(seed).isEqualTo(2L * length);
    for (Agreement agreement : agreements.themes()) {
      int theme = themes.indexOf(agreement.theme());
      assertThat(agreement).as(seed).isEqualTo(plain(agreement.theme(), under, theme));
    }
  }

  private static int pairs(List<int[]> codings, int one, int other) {
    if (one == other) {
      return (int) codings.stream().filter(coding -> coding[1] == one).count();
    }
    int pairs = 0;
    for (int[] a : codings) {
      for (int[] b : codings) {
        boolean meet = a[0] == b[0] && a[3] < b[4] && b[3] < a[4];
        pairs += a[1] == one && b[1] == other && meet ? 1 : 0;
      }
    }
    return pairs;
  }

  private static long letters(boolean[][][] under, int one, int other) {
    long letters = 0;
    for (int at = 0; at < under[0][0].length; at++) {
      boolean first = under[0][one][at] || under[1][one][at];
      boolean second = under[0][other][at] || under[1][other][at];
      letters += first && second ? 1 : 0;
    }
    return letters;
  }

  private static Agreement plain(ThemeId id, boolean[][][] under, int theme) {
    long[] sums = new long[4];
    for (int at = 0; at < under[0][theme].length; at++) {
      sums[(under[0][theme][at] ? 1 : 0) + (under[1][theme][at] ? 2 : 0)]++;
    }
    return new Agreement(id, sums[3], sums[1], sums[2], sums[0]);
  }
}
