package org.storyloom.triangulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.SmallStudy;
import org.storyloom.codebook.MergeThemes;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingFollower;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Judge;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.finding.Strength;
import org.storyloom.finding.Voices;
import org.storyloom.finding.WithdrawFinding;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.RemoveIndicator;
import org.storyloom.indicator.Taken;
import org.storyloom.indicator.Wilson;
import org.storyloom.source.Facts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.store.Command;
import org.storyloom.store.Refused;
import org.storyloom.study.StrandId;

class TriangulationTest {
  @TempDir Path folder;
  private SmallStudy study;
  private Convergences convergences;
  private FindingId act;
  private ThemeId debt;

  @BeforeEach
  void open() {
    study = new SmallStudy(folder, new FindingFollower(), new TriangulationFollower());
    convergences = new Convergences(study.database);
    act = state("People would act.");
    debt = study.theme("debt");
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

  private LinkId link(Relation relation, Evidence evidence) {
    LinkId id = new LinkId(study.history.mint().id());
    return study.history.perform(new LinkEvidence(id, act, evidence, Bearing.of(relation)));
  }

  private void link(Relation relation, SourceId source, String words) {
    link(relation, Evidence.of(study.code(source, words, debt, study.rasa)));
  }

  private Cell cell(StrandId strand) {
    return convergences.matrix().row(act).orElseThrow().cell(strand).orElseThrow();
  }

  private Convergence proposed(StrandId strand) {
    return cell(strand).proposed();
  }

  @Test
  void nothingOfAStrandIsNotAskedThenNotCodedYetThenSilence() {
    assertThat(proposed(study.groups)).isEqualTo(Convergence.NOT_ASKED);
    SourceId group =
        study.source(Facts.of("Group", SourceKind.FOCUS_GROUP), "Who would you tell? Nobody.");
    assertThat(proposed(study.groups)).isEqualTo(Convergence.NOT_CODED_YET);
    study.code(group, "Nobody", debt, study.rasa);
    assertThat(proposed(study.groups)).isEqualTo(Convergence.SILENCE);

    assertThat(proposed(study.survey)).isEqualTo(Convergence.NOT_ASKED);
    IndicatorId share = study.share("act");
    study.reading(share, Taken.NONE, Figure.NOT_REPORTED);
    assertThat(proposed(study.survey)).isEqualTo(Convergence.NOT_ASKED);
    study.reading(share, Taken.NONE, Figure.of(20.6));
    assertThat(proposed(study.survey)).isEqualTo(Convergence.SILENCE);
  }

  @Test
  void linksProposeAgreementPartialAgreementAndDissonance() {
    SourceId story = study.story("I told her. I told nobody. I might tell. A day in May.");
    link(Relation.CONTEXT, story, "A day in May");
    assertThat(proposed(study.stories)).isEqualTo(Convergence.SILENCE);
    link(Relation.SUPPORTS, story, "I told her");
    assertThat(proposed(study.stories)).isEqualTo(Convergence.AGREEMENT);
    link(Relation.QUALIFIES, story, "I might tell");
    assertThat(proposed(study.stories)).isEqualTo(Convergence.PARTIAL_AGREEMENT);
    link(Relation.CONTRADICTS, story, "I told nobody");
    assertThat(cell(study.stories))
        .isEqualTo(
            new Cell(
                study.stories,
                Map.of(
                    Relation.CONTEXT, 1,
                    Relation.SUPPORTS, 1,
                    Relation.QUALIFIES, 1,
                    Relation.CONTRADICTS, 1),
                List.of(),
                Convergence.DISSONANCE));
    assertThat(cell(study.stories).count()).isEqualTo(4);
    assertThat(cell(study.groups).count()).isZero();
  }

  @Test
  void aReadingBelongsToTheStrandOfItsIndicatorsOrigin() {
    ReadingId reading = study.reading(study.share("act"), Taken.NONE, Figure.of(20.6));
    link(Relation.SUPPORTS, Evidence.of(reading));

    assertThat(convergences.matrix().row(act).orElseThrow().cells())
        .extracting(Cell::proposed)
        .containsExactly(
            Convergence.NOT_ASKED,
            Convergence.NOT_ASKED,
            Convergence.NOT_ASKED,
            Convergence.AGREEMENT);
  }

  @Test
  void aRatingStandsWhereAllWhoRatedAgree() {
    rate(new RateConvergence(act, study.stories, study.rasa, Convergence.AGREEMENT, ""));
    assertThat(cell(study.stories).rating()).contains(Convergence.AGREEMENT);
    assertThat(cell(study.stories).differs()).isTrue();

    rate(
        new RateConvergence(act, study.stories, study.tom, Convergence.SILENCE, "Nobody says so."));
    assertThat(cell(study.stories).rating()).isEmpty();
    assertThat(cell(study.stories).disputed()).isTrue();

    rate(new RateConvergence(act, study.stories, study.rasa, Convergence.SILENCE, "True."));
    assertThat(cell(study.stories).rating()).contains(Convergence.SILENCE);
    assertThat(convergences.ratings(act))
        .extracting(one -> one.by() + one.note())
        .containsExactly(study.rasa + "True.", study.tom + "Nobody says so.");

    rate(new ClearRating(act, study.stories, study.rasa));
    rate(new ClearRating(act, study.stories, study.tom));
    assertThat(cell(study.stories).ratings()).isEmpty();
  }

  private void rate(Command<Boolean> command) {
    assertThat(study.history.perform(command)).isTrue();
  }

  @Test
  void aRatingWithoutACoderIsOneAndNoMore() {
    rate(new RateConvergence(act, study.stories, null, Convergence.AGREEMENT, ""));
    rate(new RateConvergence(act, study.stories, null, Convergence.SILENCE, ""));

    assertThat(convergences.ratings(act))
        .extracting(Rating::convergence)
        .containsExactly(Convergence.SILENCE);
  }

  @Test
  void dissonanceMustSayWhatContradicts() {
    refused(
        "triangulation.dissonance.noteless",
        new RateConvergence(act, study.stories, study.rasa, Convergence.DISSONANCE, " "));
    refused(
        "triangulation.rating.found",
        new RateConvergence(act, study.stories, study.rasa, Convergence.NOT_CODED_YET, ""));
    rate(
        new RateConvergence(
            act, study.stories, study.rasa, Convergence.DISSONANCE, "Two stories say they ran."));
    assertThat(cell(study.stories).rating()).contains(Convergence.DISSONANCE);
  }

  @Test
  void aWithdrawnFindingIsLeftOutUnlessAskedFor() {
    study.history.perform(new WithdrawFinding(act));

    assertThat(convergences.matrix().rows()).isEmpty();
    assertThat(convergences.matrix(finding -> true).row(act)).isPresent();
  }

  @Test
  void aJointDisplayHasWordsBesideNumbersWithTheirIntervalsAndWaves() {
    SourceId story = study.story("I told her.");
    CodingId told = study.code(story, "I told her", debt, study.rasa);
    IndicatorId share = study.share("act");
    Taken later = Taken.in(study.after, study.uk);
    ReadingId after = study.reading(share, later, Figure.share(103, 500));
    ReadingId before =
        study.reading(share, Taken.in(study.before, study.uk), Figure.share(80, 480));
    study.reading(share, Taken.in(study.before, study.lithuania), Figure.share(90, 480));
    link(Relation.SUPPORTS, Evidence.of(told));
    link(Relation.QUALIFIES, Evidence.of(after));
    study.history.perform(new Judge(act, study.rasa, Strength.FAIR, "Words outrun deeds.", null));
    Findings findings = new Findings(study.database);
    Indicators indicators = new Indicators(study.database);
    List<EvidenceLink> links = findings.links(act);

    assertThat(new JointDisplays(study.database).of(act))
        .contains(
            new JointDisplay(
                findings.find(act).orElseThrow(),
                Optional.of(findings.judgements(act).getLast()),
                false,
                new Voices(1, 0, Map.of(SourceKind.STORY, 1)),
                List.of(
                    new JointDisplay.Spoken(
                        links.get(0),
                        new Codings(study.database).byId(told).orElseThrow(),
                        new Sources(study.database).byId(story).orElseThrow(),
                        null,
                        study.plan().strand(study.stories))),
                List.of(
                    new JointDisplay.Measured(
                        links.get(1),
                        indicators.find(share).orElseThrow(),
                        indicators.reading(after).orElseThrow(),
                        Optional.of(Wilson.interval(20.6, 500)),
                        List.of(
                            indicators.reading(before).orElseThrow(),
                            indicators.reading(after).orElseThrow()),
                        study.plan().strand(study.survey)))));
    assertThat(new JointDisplays(study.database).of(new FindingId(study.history.mint().id())))
        .isEmpty();
  }

  @Test
  void tiesTurnWithTheirThemesAndGoWithTheirIndicators() {
    Ties ties = new Ties(study.database);
    ThemeId owing = study.theme("owing");
    IndicatorId share = study.share("act");
    Tie first = tie(debt, share, TieRelation.EXPLAINS);
    tie(owing, share, TieRelation.EXPLAINS);
    Tie third = tie(owing, share, TieRelation.CONTRASTS);
    refused(
        "triangulation.tie.twice",
        new RelateTheme(
            new Tie(new TieId(study.history.mint().id()), debt, share, TieRelation.EXPLAINS, "")));
    var before = study.rows();

    study.history.perform(new MergeThemes(owing, debt));
    assertThat(ties.all())
        .containsExactlyInAnyOrder(
            first, new Tie(third.id(), debt, share, TieRelation.CONTRASTS, ""));
    assertThat(ties.of(owing)).isEmpty();
    study.history.undo();
    assertThat(study.rows()).isEqualTo(before);

    study.history.perform(new ChangeTie(third.id(), TieRelation.PRECEDES, "First debt."));
    assertThat(ties.of(owing))
        .contains(new Tie(third.id(), owing, share, TieRelation.PRECEDES, "First debt."));
    study.history.perform(new RemoveTie(third.id()));
    assertThat(ties.of(share)).hasSize(2);
    study.history.perform(new RemoveIndicator(share));
    assertThat(ties.all()).isEmpty();
  }

  private Tie tie(ThemeId theme, IndicatorId indicator, TieRelation relation) {
    Tie tie = new Tie(new TieId(study.history.mint().id()), theme, indicator, relation, "");
    study.history.perform(new RelateTheme(tie));
    return tie;
  }

  private void refused(String why, Command<?> command) {
    assertThatThrownBy(() -> study.history.perform(command))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.why().words()).isEqualTo(why));
  }
}
