package org.storyloom.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.EveryStep;
import org.storyloom.SmallStudy;
import org.storyloom.l10n.Messages;
import org.storyloom.source.Facts;
import org.storyloom.source.Setting;
import org.storyloom.source.SourceKind;
import org.storyloom.store.Command;
import org.storyloom.store.Database;
import org.storyloom.store.Entry;
import org.storyloom.store.History;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.study.fresh.FreshPlan;

class PlanTest {
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

  private <R> R make(Command<R> command) {
    return study.history.perform(command);
  }

  private void refuses(Command<?> command, String why, String... with) {
    assertThatThrownBy(() -> make(command))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Label.of(why, with)));
  }

  private Label lastStep() {
    return study.history.undoable().map(Entry::label).orElseThrow();
  }

  @Test
  void aFreshPlanIsFoundedWholeAndReadBack() {
    try (Database empty = Database.inMemory(folder)) {
      History history = new History(empty, study.history.mint());
      assertThat(new Plans(empty).read().founded()).isFalse();
      StudyPlan fresh =
          FreshPlan.of(
              history.mint(), Messages.in(Locale.of("lt")), "Ar pastebėtum?", "Rasa P. Kazlė");
      history.perform(new FoundStudy(fresh));
      StudyPlan read = new Plans(empty).read();
      assertThat(read).isEqualTo(fresh);
      assertThat(read.study().slug()).isEqualTo("ar-pastebetum");
      assertThat(read.study().language()).isEqualTo("lt");
      assertThat(read.phases())
          .extracting(Phase::slug)
          .containsExactly(
              "identify",
              "input",
              "analyse",
              "message",
              "baseline",
              "output",
              "outcome",
              "learning");
      assertThat(read.domain("approach").orElseThrow().name()).isEqualTo("Veikimo būdas");
      assertThat(read.strand("survey").orElseThrow().indicatorOrigins()).containsExactly("survey");
      assertThat(read.coders()).extracting(Coder::initials).containsExactly("RPK");
      assertThat(history.undo()).isEmpty();
      assertThat(new Plans(empty).read().founded()).isTrue();
    }
  }

  @Test
  void aStudyIsFoundedOnce() {
    refuses(new FoundStudy(study.plan()), "study.found.already");
  }

  @Test
  void aPlanWhosePartsNameEachOtherBackwardsIsFoundedAllTheSame() {
    try (Database empty = Database.inMemory(folder)) {
      History history = new History(empty, study.history.mint());
      SiteId uk = new SiteId(new UUID(1, 1));
      SiteId boston = new SiteId(new UUID(1, 2));
      SiteId way = new SiteId(new UUID(1, 3));
      ActivityId draft = new ActivityId(new UUID(2, 1));
      ActivityId film = new ActivityId(new UUID(2, 2));
      StudyPlan plan =
          new StudyPlan(
              new StudyFacts(new UUID(0, 1), "s", "S", "", "en", null),
              List.of(),
              List.of(
                  new Site(way, "way", "Way", null, boston, uk, 1),
                  new Site(boston, "boston", "Boston", uk, null, null, 2),
                  new Site(uk, "uk", "UK", null, null, null, 3)),
              List.of(
                  new Activity(
                      film, "film", "Film", "creative", null, boston, null, null, "", draft, 1),
                  new Activity(
                      draft, "draft", "Draft", "creative", null, uk, null, null, "", null, 2)),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of());
      history.perform(new FoundStudy(plan));
      assertThat(new Plans(empty).read()).isEqualTo(plan);
      assertThat(plan.versions(film)).extracting(Activity::slug).containsExactly("film", "draft");
    }
  }

  @Test
  void partsAreAddedAfterTheLastUnderAFreeShortName() {
    PhaseId phase = make(new AddPhase(" Output "));
    PhaseId again = make(new AddPhase("Output"));
    SiteId boston = make(AddSite.place("Boston", study.lincolnshire));
    SiteId way = make(AddSite.route("Lithuania to Boston", study.lithuania, boston));
    ActivityId film =
        make(
            new AddActivity(
                "Film",
                "creative",
                phase,
                study.uk,
                LocalDate.of(2019, 3, 4),
                LocalDate.of(2019, 3, 24),
                "Fifty seconds.",
                null));
    StudyPlan plan = study.plan();
    assertThat(plan.phase(phase)).contains(new Phase(phase, "output", "Output", 3));
    assertThat(plan.phase(again)).contains(new Phase(again, "output-2", "Output", 4));
    assertThat(plan.site(way))
        .contains(
            new Site(
                way,
                "lithuania-to-boston",
                "Lithuania to Boston",
                null,
                study.lithuania,
                boston,
                5));
    assertThat(plan.around(boston)).extracting(Site::slug).containsExactly("lincolnshire", "uk");
    assertThat(plan.withAllInside(study.uk))
        .isEqualTo(Set.of(study.uk, study.lincolnshire, boston));
    assertThat(plan.inside(null))
        .extracting(Site::name)
        .containsExactly("Lithuania", "UK", "Lithuania to Boston");
    assertThat(plan.activity("film")).isEqualTo(plan.activity(film));
  }

  @Test
  void aPartIsRenamedAndTheStepSaysFromWhatToWhat() {
    assertThat(make(new RenamePart(study.focus, "What changed?"))).isTrue();
    assertThat(study.plan().question(study.focus))
        .contains(new Question(study.focus, "focus", "What changed?", 1));
    assertThat(lastStep())
        .isEqualTo(Label.of("study.question.rename", "What to focus on?", "What changed?"));
    assertThat(make(new RenamePart(study.focus, "What changed?"))).isFalse();
  }

  @Test
  void aPartMovesAmongItsKindAndASiteAmongThoseBesideIt() {
    make(new MovePart(study.outcome, 1));
    assertThat(study.plan().phases())
        .containsExactly(
            new Phase(study.outcome, "outcome", "Outcome", 1),
            new Phase(study.baseline, "baseline", "Baseline", 2));
    make(new MovePart(study.uk, -5));
    assertThat(study.plan().sites())
        .extracting(Site::slug)
        .containsExactly("uk", "lithuania", "lincolnshire");
    assertThat(make(new MovePart(study.lincolnshire, 7))).isFalse();
  }

  @Test
  void aPartThatIsUsedIsNotRemovedAndTheReasonSaysByWhat() {
    refuses(new RemovePart(study.baseline), "store.used.wave", "Baseline", "1");
    refuses(new RemovePart(study.uk), "store.used.site", "UK", "1");
    Setting there = new Setting(null, study.outcome, null, null);
    for (int i = 0; i < 3; i++) {
      study.source(Facts.of("Told", SourceKind.STORY).in(there), "She told it " + i);
    }
    refuses(new RemovePart(study.outcome), "store.used.source", "Outcome", "3");
    make(new RemovePart(study.before));
    assertThat(lastStep()).isEqualTo(Label.of("study.wave.remove", "Before"));
    make(new RemovePart(study.baseline));
    assertThat(study.plan().phases()).extracting(Phase::slug).containsExactly("outcome");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    refuses(new AddPhase("  "), "study.phase.nameless");
    refuses(new RenamePart(new WaveId(new UUID(9, 9)), "x"), "study.wave.gone");
    refuses(new AddSite("Half", null, study.uk, null), "study.route.half", "Half");
    refuses(AddSite.route("Round", study.uk, study.uk), "study.route.itself", "Round");
    refuses(
        new ChangePart(new Site(study.uk, "uk", "UK", study.lincolnshire, null, null, 2)),
        "study.site.inside",
        "UK");
    refuses(
        new ChangePart(new Phase(study.outcome, "baseline", "Outcome", 2)),
        "study.slug.taken",
        "baseline");
    refuses(
        new ChangePart(new Phase(study.outcome, "a b", "Outcome", 2)), "study.slug.form", "a b");
    ActivityId draft = make(AddActivity.of("Draft", "creative"));
    ActivityId film = make(new AddActivity("Film", "creative", null, null, null, null, "", draft));
    refuses(
        new ChangePart(
            new Activity(draft, "draft", "Draft", "creative", null, null, null, null, "", film, 1)),
        "study.activity.version",
        "Draft");
    refuses(
        new AddActivity(
            "Day",
            "awarenessDay",
            null,
            null,
            LocalDate.of(2019, 3, 14),
            LocalDate.of(2019, 3, 13),
            "",
            null),
        "study.activity.backwards",
        "Day");
    SiteId way = make(AddSite.route("Way", study.lithuania, study.uk));
    refuses(AddSite.place("Stop", way), "study.route.place", "Way");
  }

  @Test
  void theFactsOfTheStudyChange() {
    make(new ChangeStudy("Would you notice?", "Any sign.", "lt", LocalDate.of(2018, 9, 17)));
    assertThat(study.plan().study())
        .isEqualTo(
            new StudyFacts(
                study.plan().study().id(),
                "small",
                "Would you notice?",
                "Any sign.",
                "lt",
                LocalDate.of(2018, 9, 17)));
    refuses(new ChangeStudy(" ", "", "lt", null), "study.title.empty");
  }

  @Test
  void randomStepsOnThePlanAreUndoneAndRedone() {
    int made = 0;
    for (int seed = 1; seed <= EveryStep.studies(); seed++) {
      try (SmallStudy random = new SmallStudy(folder)) {
        made += EveryStep.isUndoneAndRedone(random, seed, 30, chance -> step(random, chance));
      }
    }
    assertThat(made).isGreaterThan(10 * EveryStep.studies());
  }

  private static Command<?> step(SmallStudy random, Random chance) {
    StudyPlan plan = random.plan();
    String name = "n" + chance.nextInt(12);
    Site site = any(plan.sites(), chance);
    return switch (chance.nextInt(12)) {
      case 0 -> new AddPhase(name);
      case 1 -> AddSite.place(name, chance.nextBoolean() ? null : site.id());
      case 2 -> AddSite.route(name, site.id(), any(plan.sites(), chance).id());
      case 3 -> new AddActivity(name, "creative", null, site.id(), null, null, "", null);
      case 4 -> new AddWave(name, WaveKind.FOLLOW_UP, null, null);
      case 5 -> new AddStrand(name, List.of("comment"), List.of());
      case 6 -> new RenamePart(part(plan, chance), name);
      case 7, 8 -> new MovePart(part(plan, chance), chance.nextInt(8));
      case 9 ->
          new ChangePart(
              new Site(
                  site.id(),
                  site.slug(),
                  name,
                  any(plan.sites(), chance).id(),
                  site.from(),
                  site.to(),
                  site.ordinal()));
      default -> new RemovePart(part(plan, chance));
    };
  }

  private static PartId part(StudyPlan plan, Random chance) {
    List<? extends PlanPart> parts =
        List.of(plan.phases(), plan.sites(), plan.activities(), plan.waves(), plan.strands())
            .get(chance.nextInt(5));
    return parts.isEmpty() ? new PhaseId(new UUID(0, 0)) : any(parts, chance).id();
  }

  private static <P> P any(List<P> all, Random chance) {
    return all.get(chance.nextInt(all.size()));
  }
}
