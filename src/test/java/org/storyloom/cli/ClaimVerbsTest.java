package org.storyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.RemoveCoding;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Judge;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.finding.Strength;
import org.storyloom.indicator.AddIndicator;
import org.storyloom.indicator.AddReadings;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorFacts;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.IndicatorOrigin;
import org.storyloom.indicator.ReadingDraft;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.Taken;
import org.storyloom.l10n.Messages;
import org.storyloom.learningloop.Decide;
import org.storyloom.learningloop.DecisionFacts;
import org.storyloom.learningloop.DecisionId;
import org.storyloom.learningloop.LoopFacts;
import org.storyloom.learningloop.LoopId;
import org.storyloom.learningloop.OpenLoop;
import org.storyloom.source.Draft;
import org.storyloom.source.Facts;
import org.storyloom.source.ImportTexts;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.store.Mint;
import org.storyloom.study.AddCoder;
import org.storyloom.study.AddPhase;
import org.storyloom.study.AddStrand;
import org.storyloom.study.CoderId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.StrandId;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.RateConvergence;
import org.storyloom.workspace.Workspace;

class ClaimVerbsTest {
  private static final FindingId ACT = new FindingId(id("F1"));
  private static final IndicatorId SHARE = new IndicatorId(id("share"));
  private static final ReadingId READING = new ReadingId(id("reading"));
  private static final LoopId LOOP = new LoopId(id("loop"));

  @TempDir Path folder;
  private String place = "";
  private String passage = "";
  private String extra = "";

  private static UUID id(String name) {
    return Mint.named("claims", "test", name);
  }

  @BeforeEach
  void make() {
    place = folder.resolve("study").toString();
    Workspace.create(Path.of(place), this::fill).close();
  }

  private void fill(Workspace workspace) {
    CoderId rasa = perform(workspace, new AddCoder("Rasa", "R"));
    PhaseId output = perform(workspace, new AddPhase("Output"));
    StrandId stories =
        perform(workspace, new AddStrand("Partner stories", List.of("story"), List.of()));
    perform(workspace, new AddStrand("Survey", List.of("surveyAnswer"), List.of("survey")));
    SourceId story =
        perform(
                workspace,
                new ImportTexts(
                    List.of(
                        Draft.of(
                            Facts.of("A story", SourceKind.STORY), "I rang. I would ring again."))))
            .getFirst()
            .id();
    ThemeId rings =
        perform(workspace, new AddTheme(new ThemeId(id("t")), null, ThemeFacts.named("rings")));
    CodingId coding = perform(workspace, new ApplyTheme(story, new Span(0, 7), rings, rasa));
    CodingId more = perform(workspace, new ApplyTheme(story, new Span(8, 27), rings, rasa));
    passage = coding.value().toString();
    extra = more.value().toString();
    perform(
        workspace,
        new AddIndicator(
            SHARE,
            "would-act",
            IndicatorFacts.of("Would act", IndicatorFacts.PERCENT, IndicatorOrigin.SURVEY)));
    perform(
        workspace,
        new AddReadings(
            List.of(
                new ReadingDraft(
                    READING,
                    "",
                    SHARE,
                    new Taken(null, output, null, null, "", null),
                    Figure.share(154, 500),
                    ""),
                new ReadingDraft(null, "", SHARE, Taken.NONE, Figure.NOT_REPORTED, ""))));
    perform(
        workspace,
        new StateFinding(ACT, "", null, FindingFacts.of("People would act.").in(output)));
    link(workspace, Evidence.of(coding), new Bearing(Relation.SUPPORTS, 2, ""));
    link(workspace, Evidence.of(more), Bearing.of(Relation.QUALIFIES));
    link(workspace, Evidence.of(READING), Bearing.of(Relation.SUPPORTS));
    perform(workspace, new Judge(ACT, rasa, Strength.FAIR, "Both say so.", null));
    perform(workspace, new RateConvergence(ACT, stories, rasa, Convergence.PARTIAL_AGREEMENT, ""));
    perform(workspace, new OpenLoop(LOOP, "", LoopFacts.of("After the film", output)));
    perform(
        workspace,
        new Decide(
            new DecisionId(id("decision")),
            LOOP,
            DecisionFacts.of("Ring together", "Rasa", LocalDate.of(2019, 4, 30))));
  }

  private static void link(Workspace workspace, Evidence evidence, Bearing bearing) {
    perform(
        workspace,
        new LinkEvidence(new LinkId(workspace.history().mint().id()), ACT, evidence, bearing));
  }

  private static <R> R perform(Workspace workspace, Command<R> command) {
    return workspace.history().perform(command);
  }

  private String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Cli.line(Messages.english(), new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  private void answers(String verb, String json) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(run(verb, place, "--json"))).isEqualTo(mapper.readTree(json));
  }

  @Test
  void indicatorsHaveTheirReadingsWithIntervalsAndSayWhatWasNotReported() throws IOException {
    answers(
        "indicators",
        """
        [{"id": "%s", "name": "Would act", "unit": "percent", "domain": null, "readings": [
          {"wave": null, "phase": "output", "site": null, "subgroup": "", "value": 30.8,
           "numerator": 154, "denominator": 500,
           "low": 26.912574805455886, "high": 34.98019986826773},
          {"wave": null, "phase": null, "site": null, "subgroup": "", "value": null,
           "numerator": null, "denominator": null, "low": null, "high": null}]}]
        """
            .formatted(SHARE.value()));
    assertThat(run("indicators", place))
        .isEqualTo(
            """
            Would act (percent)
              output  30.8  of 500  95% interval 26.9 to 35.0
              not reported
            """);
  }

  @Test
  void findingsHaveTheirLinksInOrderAndSayWhenTheirEvidenceHasChanged() throws IOException {
    String json =
        """
        [{"id": "%s", "claim": "People would act.", "phase": "output", "status": "draft",
          "stale": %s, "people": 1, "links": [
            {"relation": "supports", "coding": "%s", "reading": null, "strength": 2},
            %s
            {"relation": "supports", "coding": null, "reading": "%s", "strength": null}]}]
        """;
    String narrows =
        """
        {"relation": "qualifies", "coding": "%s", "reading": null, "strength": null},
        """
            .formatted(extra);
    answers("findings", json.formatted(ACT.value(), false, passage, narrows, READING.value()));
    assertThat(run("findings", place))
        .isEqualTo("F1  People would act. (draft; 3 links, 1 person)\n");
    try (Workspace workspace = Workspace.open(Path.of(place))) {
      perform(workspace, new RemoveCoding(new CodingId(UUID.fromString(extra))));
    }
    answers("findings", json.formatted(ACT.value(), true, passage, "", READING.value()));
    assertThat(run("findings", place)).contains("judged before its evidence changed");
  }

  @Test
  void convergenceHasWhatWasRatedAndWhatTheEvidenceProposes() throws IOException {
    answers(
        "convergence",
        """
        {"strands": ["partner-stories", "survey"], "rows": [{"finding": "%s", "cells": [
          {"strand": "partner-stories", "rating": "partialAgreement", "proposed": "partialAgreement"},
          {"strand": "survey", "rating": null, "proposed": "agreement"}]}]}
        """
            .formatted(ACT.value()));
    assertThat(run("convergence", place))
        .isEqualTo(
            """
            F1  People would act.
              Partner stories: partialAgreement
              Survey: (agreement)
            """);
  }

  @Test
  void loopsHaveTheirDecisions() throws IOException {
    answers(
        "loops",
        """
        [{"id": "%s", "phase": "output", "title": "After the film", "decisions": [
          {"what": "Ring together", "owner": "Rasa", "due": "2019-04-30", "status": "open"}]}]
        """
            .formatted(LOOP.value()));
    assertThat(run("loops", place))
        .isEqualTo("After the film\n  open  2019-04-30  Rasa  Ring together\n");
  }
}
