package org.storyloom.learningloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.SmallStudy;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.StateFinding;
import org.storyloom.store.Command;
import org.storyloom.store.Refused;

class LearningLoopTest {
  private static final LocalDate DAY = LocalDate.of(2019, 3, 12);

  @TempDir Path folder;
  private SmallStudy study;
  private LearningLoops loops;
  private FindingId shame;
  private FindingId calls;
  private LoopId first;

  @BeforeEach
  void open() {
    study = new SmallStudy(folder);
    loops = new LearningLoops(study.database);
    shame = state("Debt and shame hide it.");
    calls = state("More calls.");
    first = open("Where to look");
  }

  @AfterEach
  void close() {
    study.close();
  }

  private FindingId state(String claim) {
    FindingId id = new FindingId(study.history.mint().id());
    study.history.perform(new StateFinding(id, "", null, FindingFacts.of(claim)));
    return id;
  }

  private LoopId open(String title) {
    LoopId id = new LoopId(study.history.mint().id());
    return study.history.perform(new OpenLoop(id, "", LoopFacts.of(title, study.baseline)));
  }

  private DecisionId decide(LoopId loop, DecisionFacts facts) {
    DecisionId id = new DecisionId(study.history.mint().id());
    return study.history.perform(new Decide(id, loop, facts));
  }

  private ResponseId respond(@Nullable FindingId finding, Stance stance, int people) {
    ResponseId id = new ResponseId(study.history.mint().id());
    ResponseFacts facts = new ResponseFacts(finding, "partner", stance, "So it is.", people);
    return study.history.perform(new RecordResponse(id, first, facts));
  }

  @Test
  void loopsStandInTheOrderInWhichTheyWereOpened() {
    LoopId second = open("Where to look");
    LoopFacts facts = new LoopFacts("What to say", study.outcome, DAY, "Found.", "So?", "Now.");
    study.history.perform(new ChangeLoop(second, facts));

    assertThat(loops.all())
        .containsExactly(
            new LearningLoop(
                first, "where-to-look", LoopFacts.of("Where to look", study.baseline), 1),
            new LearningLoop(second, "where-to-look-2", facts, 2));
    assertThat(loops.before(second)).isEqualTo(loops.find(first));
    assertThat(loops.before(first)).isEmpty();
    assertThat(loops.bySlug("where-to-look-2")).isEqualTo(loops.find(second));
  }

  @Test
  void aFindingIsTakenToALoopOnce() {
    assertThat(study.history.perform(new TakeToLoop(first, calls))).isTrue();
    assertThat(study.history.perform(new TakeToLoop(first, shame))).isTrue();
    assertThat(study.history.perform(new TakeToLoop(first, calls))).isFalse();

    assertThat(loops.findings(first)).containsExactly(calls, shame);
    assertThat(loops.loopsOf(shame)).extracting(LearningLoop::id).containsExactly(first);
    assertThat(study.history.perform(new DropFromLoop(first, calls))).isTrue();
    assertThat(study.history.perform(new DropFromLoop(first, calls))).isFalse();
    assertThat(loops.findings(first)).containsExactly(shame);
  }

  @Test
  void votesCountThePeopleOfEachStance() {
    respond(shame, Stance.AGREE, 7);
    respond(shame, Stance.AGREE, 1);
    respond(shame, Stance.UNSURE, 2);
    ResponseId objection = respond(calls, Stance.OBJECT, 1);
    respond(null, Stance.AGREE, 9);

    assertThat(loops.votes(first))
        .isEqualTo(Map.of(shame, new Votes(8, 0, 2), calls, new Votes(0, 1, 0)));
    study.history.perform(
        new ChangeResponse(
            objection, new ResponseFacts(calls, "partner, helpline", Stance.UNSURE, "Well.", 2)));
    assertThat(loops.votes(first)).containsEntry(calls, new Votes(0, 0, 2));
    study.history.perform(new RemoveResponse(objection));
    assertThat(loops.votes(first)).doesNotContainKey(calls);
    assertThat(loops.responses(first)).hasSize(4);
  }

  @Test
  void aDecisionIsLateWhileItIsOpenAfterItsDay() {
    DecisionId ask = decide(first, DecisionFacts.of("Ask", "Rasa", DAY));
    decide(first, DecisionFacts.of("Some day", "Tom", null));

    assertThat(loops.late(DAY)).isEmpty();
    assertThat(loops.late(DAY.plusDays(1))).extracting(Decision::id).containsExactly(ask);
    study.history.perform(
        new ChangeDecision(
            ask,
            DecisionFacts.of("Ask", "Rasa", DAY).turned(DecisionStatus.DONE, "Asked in all.")));
    assertThat(loops.late(DAY.plusDays(1))).isEmpty();
  }

  @Test
  void aDecisionFollowsFromFindings() {
    DecisionFacts facts =
        new DecisionFacts(
            "Ask", "Rasa", DAY, DecisionStatus.OPEN, "In both guides", "", List.of(shame, calls));
    DecisionId ask = decide(first, facts);
    assertThat(loops.decisions(first)).containsExactly(new Decision(ask, first, facts, 1));
    assertThat(loops.decisionsFrom(calls)).extracting(Decision::id).containsExactly(ask);

    DecisionFacts fewer =
        new DecisionFacts(
            "Ask", "Rasa", DAY, DecisionStatus.OPEN, "In both guides", "", List.of(shame));
    assertThat(study.history.perform(new ChangeDecision(ask, fewer))).isTrue();
    assertThat(study.history.perform(new ChangeDecision(ask, fewer))).isFalse();
    assertThat(loops.decisionsFrom(calls)).isEmpty();
  }

  @Test
  void theNextLoopSeesWhatTheLastDecidedAndWhatIsStillOpenFromBefore() {
    DecisionId open = decide(first, DecisionFacts.of("Still open", "Rasa", DAY));
    decide(first, DecisionFacts.of("Done", "Tom", DAY).turned(DecisionStatus.DONE, "Done."));
    LoopId second = open("What to say");
    DecisionId done =
        decide(second, DecisionFacts.of("Film", "Tom", DAY).turned(DecisionStatus.DONE, "Shot."));
    LoopId third = open("What changed");
    decide(third, DecisionFacts.of("Now", "Tom", DAY));

    assertThat(loops.decidedBefore(third)).extracting(Decision::id).containsExactly(open, done);
    assertThat(loops.decidedBefore(second)).hasSize(2);
    assertThat(loops.decidedBefore(first)).isEmpty();
  }

  @Test
  void aLoopGoesWithAllThatIsInItAndComesBack() {
    var before = study.rows();
    LoopId second = open("What to say");
    study.history.perform(new TakeToLoop(second, shame));
    study.history.perform(
        new RecordResponse(
            new ResponseId(study.history.mint().id()),
            second,
            new ResponseFacts(shame, "partner", Stance.AGREE, "", 1)));
    decide(
        second,
        new DecisionFacts("Ask", "R", null, DecisionStatus.OPEN, "", "", List.of(shame, calls)));
    var full = study.rows();

    study.history.perform(new RemoveLoop(second));
    assertThat(study.rows()).isEqualTo(before);
    study.history.undo();
    assertThat(study.rows()).isEqualTo(full);
  }

  @Test
  void whatSaysNothingIsRefused() {
    refused("learningloop.titleless", new ChangeLoop(first, LoopFacts.of("", null)));
    refused(
        "learningloop.decision.empty",
        new Decide(
            new DecisionId(study.history.mint().id()), first, DecisionFacts.of(" ", "R", null)));
    refused(
        "learningloop.finding.gone",
        new TakeToLoop(first, new FindingId(study.history.mint().id())));
  }

  private void refused(String why, Command<?> command) {
    assertThatThrownBy(() -> study.history.perform(command))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.why().words()).isEqualTo(why));
  }
}
