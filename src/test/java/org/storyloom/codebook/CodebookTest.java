package org.storyloom.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.SmallStudy;
import org.storyloom.store.Command;
import org.storyloom.store.Entry;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;

class CodebookTest {
  @TempDir Path folder;
  SmallStudy study;
  ThemeId trust;
  ThemeId fear;
  ThemeId shame;
  ThemeId work;
  ThemeId wages;

  /// Trust / Fear / Shame, and Work / Wages.
  @BeforeEach
  void open() {
    study = new SmallStudy(folder);
    trust = study.theme("Trust");
    fear = study.theme(trust, "Fear");
    shame = study.theme(fear, "Shame");
    work = study.theme("Work");
    wages = study.theme(work, "Wages");
  }

  @AfterEach
  void close() {
    study.close();
  }

  private <R> R make(Command<R> command) {
    return study.history.perform(command);
  }

  private void refuses(Command<?> command, String why, String... with) {
    var before = study.rows();
    assertThatThrownBy(() -> make(command))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Label.of(why, with)));
    assertThat(study.rows()).isEqualTo(before);
  }

  private Label lastStep() {
    return study.history.undoable().map(Entry::label).orElseThrow();
  }

  private Theme theme(ThemeId id) {
    return study.codebook().find(id).orElseThrow();
  }

  private List<String> paths() {
    Codebook book = study.codebook();
    return book.inOrder().stream().map(theme -> book.path(theme.id())).toList();
  }

  private boolean change(ThemeId id, ThemeFacts facts) {
    return make(new ChangeTheme(id, facts));
  }

  @Test
  void theTreeIsReadInOrderWithPathsAndColours() {
    change(trust, theme(trust).facts().coloured("#1a7199"));
    change(shame, theme(shame).facts().coloured("#C5256D"));
    Codebook book = study.codebook();
    assertThat(paths())
        .containsExactly("Trust", "Trust / Fear", "Trust / Fear / Shame", "Work", "Work / Wages");
    assertThat(book.at("Trust / Fear")).contains(theme(fear));
    assertThat(book.bySlug("wages")).contains(theme(wages));
    assertThat(book.colour(fear)).contains("#1A7199");
    assertThat(book.colour(shame)).contains("#C5256D");
    assertThat(book.colour(wages)).isEmpty();
    assertThat(book.above(shame)).extracting(Theme::name).containsExactly("Fear", "Trust");
    assertThat(book.below(trust)).extracting(Theme::name).containsExactly("Fear", "Shame");
    assertThat(book.find(null)).isEmpty();
  }

  @Test
  void aThemeIsAddedWholeAndItsShortNameIsFree() {
    ThemeFacts facts =
        new ThemeFacts(
            "  Police \n at home ",
            new Guidance("What the police were.", "Compared.", "In general.", "“Paid.”"),
            "#7c0f5f",
            "q",
            true);
    ThemeId police = make(new AddTheme(new ThemeId(study.history.mint().id()), fear, facts));
    assertThat(theme(police))
        .isEqualTo(
            new Theme(
                police,
                "police-at-home",
                fear,
                "Police at home",
                facts.guidance(),
                "#7C0F5F",
                "Q",
                true,
                false,
                2));
    assertThat(study.codebook().withKey("q")).contains(theme(police));
    assertThat(theme(study.theme(work, "Fear")).slug()).isEqualTo("fear-2");
  }

  @Test
  void oneKeyIsOfOneThemeAndTheStepSaysWhoseItWas() {
    change(fear, theme(fear).facts().keyed("7"));
    change(wages, theme(wages).facts().keyed("7"));
    assertThat(theme(fear).key()).isNull();
    assertThat(theme(wages).key()).isEqualTo("7");
    assertThat(lastStep()).isEqualTo(Label.of("codebook.theme.change.key", "Wages", "7", "Fear"));
    study.history.undo();
    assertThat(theme(fear).key()).isEqualTo("7");
    ThemeId debt = new ThemeId(study.history.mint().id());
    make(new AddTheme(debt, null, ThemeFacts.named("Debt").keyed("7")));
    assertThat(lastStep()).isEqualTo(Label.of("codebook.theme.add.key", "Debt", "7", "Fear"));
  }

  @Test
  void aRenamedThemeSaysItsOldName() {
    assertThat(change(fear, theme(fear).facts().called("Fear of reporting"))).isTrue();
    assertThat(lastStep())
        .isEqualTo(Label.of("codebook.theme.rename", "Fear", "Fear of reporting"));
    assertThat(change(fear, theme(fear).facts())).isFalse();
  }

  @Test
  void whatCannotBeAThemeIsRefused() {
    refuses(
        new AddTheme(new ThemeId(study.history.mint().id()), trust, ThemeFacts.named("Fear")),
        "codebook.theme.named",
        "Fear");
    refuses(new ChangeTheme(fear, ThemeFacts.named(" ")), "codebook.theme.nameless");
    refuses(
        new ChangeTheme(fear, ThemeFacts.named("Fear").coloured("red")),
        "codebook.theme.colour",
        "Fear",
        "RED");
    refuses(
        new ChangeTheme(fear, ThemeFacts.named("Fear").keyed("ab")),
        "codebook.theme.key",
        "Fear",
        "AB");
    refuses(
        new ChangeTheme(fear, ThemeFacts.named("Fear").keyed("🙂")),
        "codebook.theme.key",
        "Fear",
        "🙂");
    study.code(study.story("She was afraid."), "afraid", fear, study.rasa);
    refuses(
        new ChangeTheme(fear, ThemeFacts.named("Fear").grouping()), "codebook.theme.coded", "Fear");
  }

  @Test
  void aThemeMovesWithAllBelowItButNeverBelowItself() {
    make(new MoveTheme(fear, work, 1));
    assertThat(paths())
        .containsExactly("Trust", "Work", "Work / Fear", "Work / Fear / Shame", "Work / Wages");
    assertThat(lastStep()).isEqualTo(Label.of("codebook.theme.move.below", "Fear", "Work"));
    make(new MoveTheme(work, null, 1));
    assertThat(paths().getFirst()).isEqualTo("Work");
    assertThat(lastStep()).isEqualTo(Label.of("codebook.theme.move", "Work"));
    refuses(new MoveTheme(work, shame, 1), "codebook.theme.inside", "Work");
    refuses(new MoveTheme(work, work, 1), "codebook.theme.inside", "Work");
    assertThat(make(new MoveTheme(work, null, 1))).isFalse();
    study.theme("Shame");
    refuses(new MoveTheme(shame, null, 1), "codebook.theme.named", "Shame");
  }

  @Test
  void aRetiredThemeTakesNoNewCodingsUntilItIsRevived() {
    var source = study.story("She was afraid.");
    study.code(source, "afraid", fear, study.rasa);
    make(new RetireTheme(fear));
    assertThat(theme(fear).open()).isFalse();
    assertThatThrownBy(() -> study.code(source, "She", fear, study.rasa))
        .isInstanceOf(Refused.class);
    assertThat(make(new RetireTheme(fear))).isFalse();
    make(new ReviveTheme(fear));
    study.code(source, "She", fear, study.rasa);
    assertThat(lastStep().words()).isEqualTo("coding.apply");
  }

  @Test
  void whatHungBelowARemovedThemeMovesUpToItsPlace() {
    ThemeId doubt = study.theme(trust, "Doubt");
    assertThat(make(new RemoveTheme(fear, false))).isZero();
    assertThat(paths())
        .containsExactly("Trust", "Trust / Shame", "Trust / Doubt", "Work", "Work / Wages");
    assertThat(theme(shame).ordinal()).isEqualTo(1);
    assertThat(theme(doubt).ordinal()).isEqualTo(2);
    study.history.undo();
    assertThat(paths()).contains("Trust / Fear / Shame");
  }

  @Test
  void aSetIsAddedChangedMovedAndRemoved() {
    ThemeSetId help = new ThemeSetId(study.history.mint().id());
    ThemeSetId message = new ThemeSetId(study.history.mint().id());
    make(new AddThemeSet(help, "Barriers to help", Set.of(fear, shame)));
    make(new AddThemeSet(message, "For the message", Set.of(wages)));
    make(new ChangeThemeSet(help, "Barriers", Set.of(shame, wages)));
    make(new MoveThemeSet(message, 1));
    assertThat(study.codebook().sets())
        .containsExactly(
            new ThemeSet(message, "For the message", 1, Set.of(wages)),
            new ThemeSet(help, "Barriers", 2, Set.of(shame, wages)));
    assertThat(study.codebook().setsOf(wages)).hasSize(2);
    make(new RemoveThemeSet(message));
    assertThat(study.codebook().sets()).extracting(ThemeSet::name).containsExactly("Barriers");
    refuses(new AddThemeSet(message, "", Set.of()), "codebook.set.nameless");
    for (int i = 0; i < 5; i++) {
      study.history.undo();
    }
    assertThat(study.codebook().sets()).isEmpty();
  }
}
