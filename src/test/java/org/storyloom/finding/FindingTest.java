package org.storyloom.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.SmallStudy;
import org.storyloom.cases.CaseId;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ChangeCodingMemo;
import org.storyloom.coding.ChangeCodingWeight;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.RecodeTo;
import org.storyloom.coding.RemoveCoding;
import org.storyloom.coding.ResizeCoding;
import org.storyloom.indicator.CorrectReading;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.RemoveReading;
import org.storyloom.indicator.Taken;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.Origin;
import org.storyloom.source.Post;
import org.storyloom.source.RemoveSource;
import org.storyloom.source.Said;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Translation;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Refused;

class FindingTest {
  @TempDir Path folder;
  private SmallStudy study;
  private Findings findings;
  private FindingId shame;
  private ThemeId debt;
  private ThemeId fear;
  private SourceId story;
  private CodingId owed;
  private ReadingId would;

  @BeforeEach
  void open() {
    study = new SmallStudy(folder, new FindingFollower());
    findings = new Findings(study.database);
    shame = state("Debt and shame hide it.");
    debt = study.theme("debt");
    fear = study.theme("fear");
    story = study.story("She owed them money. She was afraid to go home.");
    owed = study.code(story, "owed them money", debt, study.rasa);
    IndicatorId act = study.share("act");
    would = study.reading(act, Taken.in(study.after, study.uk), Figure.share(103, 500));
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

  private LinkId link(FindingId finding, Relation relation, Evidence evidence) {
    LinkId id = new LinkId(study.history.mint().id());
    return study.history.perform(new LinkEvidence(id, finding, evidence, Bearing.of(relation)));
  }

  private void judge() {
    study.history.perform(
        new Judge(shame, study.rasa, Strength.GOOD, "Same in both groups.", null));
  }

  @Test
  void aFindingGetsTheNextNumberAndKeepsIt() {
    FindingId calls = state("More calls.");
    study.history.perform(new WithdrawFinding(calls));
    FindingId third = state("More openness.");
    FindingFacts facts = FindingFacts.of("More openness, partners say.").in(study.outcome);
    study.history.perform(new ChangeFinding(third, facts));

    assertThat(findings.all())
        .extracting(one -> one.slug() + " " + one.number() + " " + one.status().word())
        .containsExactly("F1 1 draft", "F2 2 withdrawn", "F3 3 draft");
    assertThat(findings.find(third)).contains(new Finding(third, "F3", 3, facts));
    refused(
        "finding.number.taken",
        new StateFinding(
            new FindingId(study.history.mint().id()), "", 2, FindingFacts.of("Again.")));
  }

  @Test
  void theSameEvidenceStandsInOneRelationOnlyOnce() {
    LinkId link = link(shame, Relation.SUPPORTS, Evidence.of(owed));
    LinkId other = link(shame, Relation.QUALIFIES, Evidence.of(owed));

    refused(
        "finding.link.twice",
        new LinkEvidence(
            new LinkId(study.history.mint().id()),
            shame,
            Evidence.of(owed),
            Bearing.of(Relation.SUPPORTS)));
    refused("finding.link.twice", new ChangeLink(other, Bearing.of(Relation.SUPPORTS)));
    study.history.perform(new ChangeLink(other, new Bearing(Relation.CONTEXT, 3, "By the way.")));
    assertThat(findings.links(shame))
        .containsExactly(
            new EvidenceLink(link, shame, Evidence.of(owed), Bearing.of(Relation.SUPPORTS), 1),
            new EvidenceLink(
                other,
                shame,
                Evidence.of(owed),
                new Bearing(Relation.CONTEXT, 3, "By the way."),
                2));
  }

  @Test
  void aFindingIsStaleOnceItsEvidenceIsNotWhatItWasWhenJudged() {
    LinkId words = link(shame, Relation.SUPPORTS, Evidence.of(owed));
    link(shame, Relation.CONTEXT, Evidence.of(would));
    assertThat(findings.stale()).isEmpty();
    judge();
    Taken taken = Taken.in(study.after, study.uk);
    List<Command<?>> changes =
        List.of(
            new ChangeLink(words, Bearing.of(Relation.QUALIFIES)),
            new ChangeLink(words, new Bearing(Relation.SUPPORTS, 3, "")),
            new ResizeCoding(owed, new Span(0, 20)),
            new RecodeTo(owed, fear),
            new ChangeCodingWeight(owed, 2),
            new CorrectReading(would, taken, Figure.share(104, 500), ""),
            new Unlink(words),
            new RemoveCoding(owed),
            new RemoveReading(would),
            new RemoveSource(story));
    for (Command<?> change : changes) {
      study.history.perform(change);
      assertThat(findings.stale()).as(change.toString()).containsExactly(shame);
      study.history.undo();
      assertThat(findings.stale()).isEmpty();
    }
    study.history.perform(new CorrectReading(would, taken, Figure.share(103, 500), "as printed"));
    study.history.perform(new ChangeCodingMemo(owed, "Said twice."));
    study.history.perform(
        new ChangeLink(words, new Bearing(Relation.SUPPORTS, null, "Her words.")));
    assertThat(findings.stale()).isEmpty();
  }

  @Test
  void aJudgementThatStillStandsIsSaidAgainAtItsNewPlace() {
    link(shame, Relation.SUPPORTS, Evidence.of(owed));
    refused("finding.judgement.none", new ConfirmJudgement(shame, study.tom));
    judge();
    study.history.perform(new RecodeTo(owed, fear));
    study.history.perform(new ConfirmJudgement(shame, study.tom));

    assertThat(findings.stale(shame)).isFalse();
    assertThat(findings.judgements(shame))
        .extracting(Judgement::by, Judgement::strength, Judgement::reasons, Judgement::position)
        .containsExactly(
            tuple(study.rasa, Strength.GOOD, "Same in both groups.", study.history.position() - 2),
            tuple(study.tom, Strength.GOOD, "Same in both groups.", study.history.position()));
    assertThat(findings.lastJudgements())
        .containsEntry(shame, findings.judgements(shame).getLast());
    assertThat(findings.judgements(shame).getLast().evidence())
        .isEqualTo(findings.evidenceDigest(shame));
  }

  @Test
  void linksFollowCodingsThatBecomeOne() {
    CodingId afraid = study.code(story, "owed them money", fear, study.rasa);
    FindingId home = state("Home is the fear.");
    link(shame, Relation.SUPPORTS, Evidence.of(owed));
    link(shame, Relation.SUPPORTS, Evidence.of(afraid));
    link(home, Relation.QUALIFIES, Evidence.of(owed));
    var before = study.rows();

    study.history.perform(new RecodeTo(owed, fear));

    assertThat(findings.links(shame))
        .extracting(EvidenceLink::evidence)
        .containsExactly(Evidence.of(afraid));
    assertThat(findings.links(home))
        .extracting(EvidenceLink::evidence, EvidenceLink::relation)
        .containsExactly(tuple(Evidence.of(afraid), Relation.QUALIFIES));
    study.history.undo();
    assertThat(study.rows()).isEqualTo(before);
  }

  @Test
  void linksGoWithWhatTheyLeadToAndComeBackWithIt() {
    link(shame, Relation.SUPPORTS, Evidence.of(owed));
    link(shame, Relation.CONTEXT, Evidence.of(would));
    var before = study.rows();

    study.history.perform(new RemoveSource(story));
    study.history.perform(new RemoveReading(would));
    assertThat(findings.links(shame)).isEmpty();

    study.history.undo();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(before);
  }

  @Test
  void fromAPassageTheClaimsThatLeanOnItAreFound() {
    LinkId link = link(shame, Relation.SUPPORTS, Evidence.of(owed));
    LinkId context = link(shame, Relation.CONTEXT, Evidence.of(would));
    Finding finding = findings.find(shame).orElseThrow();
    Leaning leaning = new Leaning(finding, findings.links(shame).getFirst(), new Span(4, 19));

    assertThat(leaning.link().id()).isEqualTo(link);
    assertThat(findings.leaningOn(story)).containsExactly(leaning);
    assertThat(findings.leaningOn(story, new Span(18, 30))).containsExactly(leaning);
    assertThat(findings.leaningOn(story, new Span(19, 30))).isEmpty();
    assertThat(findings.leaningOn(would)).extracting(EvidenceLink::id).containsExactly(context);
  }

  @Test
  void eachPersonIsOneVoiceHoweverOftenTheySpeak() {
    CaseId ona = new CaseId(study.studyCase("Ona"));
    SourceId original =
        study.source(
            Facts.of("Viena", SourceKind.STORY).said(new Said(null, null, ona)), "Skola ir gėda.");
    SourceId translated =
        study.source(
            Facts.of("One", SourceKind.STORY).translating(new Translation(original, "T. R.")),
            "Debt and shame.");
    SourceId group =
        study.source(
            new Draft(
                null,
                "",
                Facts.of("Group", SourceKind.FOCUS_GROUP),
                Origin.NONE,
                "Mod: And debt?\nOna: Debt, yes.\nIrena: Debt and shame.\n",
                List.of(
                    new Draft.Stretch(0, 5, 14, "Mod", null, null, true),
                    new Draft.Stretch(15, 20, 30, "Ona", ona, null, false),
                    new Draft.Stretch(31, 39, 54, "Irena", null, null, false)),
                List.of()));

    supports(original, "Skola");
    supports(translated, "Debt");
    supports(group, "Ona: Debt, yes.\nIrena: Debt");
    supports(group, "shame");
    supports(story, "afraid");

    assertThat(findings.voices(shame))
        .isEqualTo(new Voices(3, 0, Map.of(SourceKind.STORY, 2, SourceKind.FOCUS_GROUP, 2)));
  }

  @Test
  void commentsThatSayTheSameAreOneVoiceAndAnswersAreCountedApart() {
    String passedOn = "Please share this with everyone you know, it could save a young life today.";
    supports(comment("a", "Not here 😡"), "Not here");
    supports(comment("a", "Never in our town."), "Never");
    supports(comment("b", "not here!!!"), "not here");
    supports(comment("c", passedOn), "share");
    supports(comment("d", passedOn.replace("today.", "now ❤️")), "share");
    supports(comment("e", "Share this."), "Share");
    supports(comment(null, "I saw it."), "saw");
    SourceId answer = study.source(Facts.of("Q", SourceKind.SURVEY_ANSWER), "Not here.");
    supports(answer, "Not here");

    assertThat(findings.voices(shame)).isEqualTo(new Voices(4, 1, Map.of(SourceKind.COMMENT, 4)));
    assertThat(findings.voices(EnumSet.of(Relation.CONTRADICTS)).get(shame)).isEqualTo(Voices.NONE);
  }

  private SourceId comment(@Nullable String author, String text) {
    return study.source(
        Facts.of("Comment", SourceKind.COMMENT).posted(new Post(author, null, null, null, null)),
        text);
  }

  private void supports(SourceId source, String words) {
    link(shame, Relation.SUPPORTS, Evidence.of(study.code(source, words, debt, study.rasa)));
  }

  private void refused(String why, Command<?> command) {
    assertThatThrownBy(() -> study.history.perform(command))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.why().words()).isEqualTo(why));
  }
}
