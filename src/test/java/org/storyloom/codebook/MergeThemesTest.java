package org.storyloom.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.EveryStep;
import org.storyloom.SmallStudy;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.memo.About;
import org.storyloom.memo.Memo;
import org.storyloom.memo.MemoId;
import org.storyloom.memo.MemoKind;
import org.storyloom.memo.Memos;
import org.storyloom.memo.WriteMemo;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.Entry;
import org.storyloom.store.History;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.study.FoundStudy;

class MergeThemesTest {
  @TempDir Path folder;
  SmallStudy study;

  @BeforeEach
  void open() {
    study = new SmallStudy(folder);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private Codebook book() {
    return study.codebook();
  }

  private List<String> paths() {
    return book().inOrder().stream().map(theme -> book().path(theme.id())).toList();
  }

  private MemoId memo(ThemeId about, String words) {
    return study.history.perform(
        WriteMemo.now(
            new MemoId(study.history.mint().id()),
            new About("theme", about.value()),
            MemoKind.ANALYTIC,
            "",
            words,
            null));
  }

  @Test
  void mergingTwoThemesKeepsEveryCoding() {
    ThemeId fear = study.theme("Fear");
    ThemeId mistrust = study.theme("Mistrust");
    SourceId source = study.story("I do not trust the uniform. Tomorrow there is no van for me.");
    study.code(source, "uniform", fear, study.rasa);
    study.code(source, "uniform", mistrust, study.rasa);
    study.code(source, "uniform", fear, study.tom);
    study.code(source, "no van", fear, study.rasa);
    var before = study.rows();
    assertThat(study.history.perform(new MergeThemes(fear, mistrust))).isEqualTo(3);
    assertThat(new Codings(study.database).of(mistrust))
        .extracting(coding -> coding.quote() + " " + coding.coder().equals(study.rasa))
        .containsExactlyInAnyOrder("uniform true", "uniform false", "no van true");
    assertThat(new Codings(study.database).of(fear)).isEmpty();
    assertThat(paths()).containsExactly("Mistrust");
    assertThat(study.history.undoable().map(Entry::label))
        .contains(Label.of("codebook.theme.merge", "Fear", "Mistrust"));
    var after = study.rows();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(before);
    study.history.redo();
    assertThat(study.rows()).isEqualTo(after);
  }

  @Test
  void theThemeThatStaysTakesWhatItLacksAndTheOthersChildrenSetsAndMemos() {
    ThemeId fear = study.theme("Fear");
    ThemeId shame = study.theme(fear, "Shame");
    ThemeId mistrust = study.theme("Mistrust");
    ThemeId police = study.theme(mistrust, "Police");
    study.history.perform(
        new ChangeTheme(
            fear, new ThemeFacts("Fear", new Guidance("d", "w", "", "e"), "#C5256D", "7", true)));
    study.history.perform(
        new ChangeTheme(
            mistrust, ThemeFacts.named("Mistrust").guided(Guidance.of("Not believing."))));
    ThemeSetId help = new ThemeSetId(study.history.mint().id());
    ThemeSetId both = new ThemeSetId(study.history.mint().id());
    study.history.perform(new AddThemeSet(help, "Help", Set.of(fear)));
    study.history.perform(new AddThemeSet(both, "Both", Set.of(fear, mistrust, shame)));
    MemoId memo = memo(fear, "Is this one?");
    study.history.perform(new MergeThemes(fear, mistrust));
    assertThat(book().inOrder())
        .containsExactly(
            new Theme(
                mistrust,
                "mistrust",
                null,
                "Mistrust",
                new Guidance("Not believing.", "w", "", "e"),
                null,
                "7",
                true,
                false,
                2),
            book().find(police).orElseThrow(),
            book().find(shame).orElseThrow());
    assertThat(book().children(mistrust))
        .extracting(Theme::name)
        .containsExactly("Police", "Shame");
    assertThat(book().sets())
        .containsExactly(
            new ThemeSet(help, "Help", 1, Set.of(mistrust)),
            new ThemeSet(both, "Both", 2, Set.of(mistrust, shame)));
    assertThat(new Memos(study.database).about(new About("theme", mistrust.value())))
        .extracting(Memo::id)
        .containsExactly(memo);
  }

  @Test
  void aThemeMergedIntoOneFarBelowItHandsItsPlaceToThatOne() {
    ThemeId first = study.theme("First");
    ThemeId trust = study.theme("Trust");
    study.theme("Last");
    ThemeId fear = study.theme(trust, "Fear");
    ThemeId doubt = study.theme(trust, "Doubt");
    ThemeId shame = study.theme(fear, "Shame");
    study.theme(shame, "Silence");
    study.history.perform(new MergeThemes(trust, shame));
    assertThat(paths())
        .containsExactly(
            "First", "Shame", "Shame / Silence", "Shame / Fear", "Shame / Doubt", "Last");
    study.history.perform(new MergeThemes(doubt, first));
    study.history.perform(new MergeThemes(fear, shame));
    assertThat(paths()).containsExactly("First", "Shame", "Shame / Silence", "Last");
  }

  @Test
  void aThemeIsMergedNeitherIntoItselfNorWithCodingsIntoAGroup() {
    ThemeId fear = study.theme("Fear");
    ThemeId group = study.theme("Group");
    study.history.perform(new ChangeTheme(group, ThemeFacts.named("Group").grouping()));
    study.code(study.story("afraid"), "afraid", fear, study.rasa);
    assertThatThrownBy(() -> study.history.perform(new MergeThemes(fear, fear)))
        .hasMessageContaining("codebook.theme.itself");
    assertThatThrownBy(() -> study.history.perform(new MergeThemes(fear, group)))
        .hasMessageContaining("codebook.theme.groups");
    assertThat(new Codings(study.database).of(fear)).hasSize(1);
  }

  @Test
  void aThemeThatIsCodedGoesOnlyWithItsCodings() {
    ThemeId fear = study.theme("Fear");
    SourceId source = study.story("afraid, afraid");
    study.code(source, "afraid", fear, study.rasa);
    study.code(source, "afraid", fear, study.tom);
    memo(fear, "Why?");
    assertThatThrownBy(() -> study.history.perform(new RemoveTheme(fear, false)))
        .isInstanceOf(Refused.class);
    assertThat(study.history.perform(new RemoveTheme(fear, true))).isEqualTo(2);
    assertThat(new Codings(study.database).in(source)).isEmpty();
    assertThat(new Memos(study.database).all()).isEmpty();
    assertThat(study.history.undoable().map(Entry::label))
        .contains(Label.of("codebook.theme.remove.coded", "Fear", "2"));
    study.history.undo();
    assertThat(new Codings(study.database).in(source))
        .extracting(Coding::theme)
        .containsExactly(fear, fear);
    assertThat(new Memos(study.database).all()).hasSize(1);
  }

  @Test
  void withoutAnybodyToFollowACodedThemeIsNotMergedAway() {
    try (Database alone = Database.inMemory(folder)) {
      History history = new History(alone, study.history.mint());
      history.perform(new FoundStudy(study.plan()));
      ThemeId fear = new ThemeId(new UUID(5, 1));
      ThemeId doubt = new ThemeId(new UUID(5, 2));
      history.perform(new AddTheme(fear, null, ThemeFacts.named("Fear")));
      history.perform(new AddTheme(doubt, null, ThemeFacts.named("Doubt")));
      SourceId source =
          history
              .perform(
                  new ImportTexts(List.of(Draft.of(Facts.of("A", SourceKind.STORY), "afraid"))))
              .getFirst()
              .id();
      history.perform(new ApplyTheme(source, new Span(0, 6), fear, study.rasa));
      assertThatThrownBy(() -> history.perform(new MergeThemes(fear, doubt)))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.why()).isEqualTo(Label.of("store.used.coding", "Fear", "1")));
    }
  }

  @Test
  void randomStepsOnTheCodebookAreUndoneAndRedone() {
    int made = 0;
    for (int seed = 1; seed <= EveryStep.studies(); seed++) {
      try (SmallStudy random = new SmallStudy(folder)) {
        SourceId source = random.story("one two three four five six seven eight nine ten");
        made +=
            EveryStep.isUndoneAndRedone(
                random,
                seed,
                30,
                chance -> {
                  assertTree(random.codebook());
                  return step(random, source, chance);
                });
      }
    }
    assertThat(made).isGreaterThan(12 * EveryStep.studies());
  }

  /// Every theme stands in the tree once, and no two have one key.
  private static void assertTree(Codebook book) {
    Set<String> keys = new HashSet<>();
    for (Theme theme : book.inOrder()) {
      assertThat(theme.key() == null || keys.add(theme.key())).isTrue();
    }
    assertThat(book.roots().stream().mapToInt(root -> 1 + book.below(root.id()).size()).sum())
        .isEqualTo(book.size());
  }

  private static Command<?> step(SmallStudy study, SourceId source, Random chance) {
    Codebook book = study.codebook();
    String name = "t" + chance.nextInt(40);
    ThemeId id = new ThemeId(study.history.mint().id());
    ThemeFacts facts =
        ThemeFacts.named(name).keyed(chance.nextInt(3) == 0 ? "" + chance.nextInt(10) : null);
    if (book.size() < 3) {
      return new AddTheme(id, null, facts);
    }
    ThemeId one = any(book.inOrder(), chance).id();
    ThemeId other = any(book.inOrder(), chance).id();
    return switch (chance.nextInt(14)) {
      case 0, 1, 2 -> new AddTheme(id, chance.nextBoolean() ? one : null, facts);
      case 3 -> new ChangeTheme(one, facts);
      case 4, 5 -> new MoveTheme(one, chance.nextInt(4) == 0 ? null : other, chance.nextInt(4));
      case 6, 7 -> new MergeThemes(one, other);
      case 8 -> new RemoveTheme(one, chance.nextBoolean());
      case 9 -> chance.nextBoolean() ? new RetireTheme(one) : new ReviveTheme(one);
      case 10 ->
          new AddThemeSet(new ThemeSetId(id.value()), name, new HashSet<>(List.of(one, other)));
      case 11 ->
          book.sets().isEmpty()
              ? new AddThemeSet(new ThemeSetId(id.value()), name, Set.of(one))
              : setStep(any(book.sets(), chance), one, chance);
      default -> {
        int start = chance.nextInt(40);
        yield new ApplyTheme(
            source,
            new Span(start, start + 1 + chance.nextInt(8)),
            one,
            chance.nextBoolean() ? study.rasa : study.tom);
      }
    };
  }

  private static Command<?> setStep(ThemeSet set, ThemeId theme, Random chance) {
    return switch (chance.nextInt(3)) {
      case 0 -> new ChangeThemeSet(set.id(), "s" + chance.nextInt(9), Set.of(theme));
      case 1 -> new MoveThemeSet(set.id(), chance.nextInt(4));
      default -> new RemoveThemeSet(set.id());
    };
  }

  private static <T> T any(List<T> all, Random chance) {
    return all.get(chance.nextInt(all.size()));
  }
}
