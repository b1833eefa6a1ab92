package org.storyloom.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
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
import org.storyloom.learningloop.Decide;
import org.storyloom.learningloop.DecisionFacts;
import org.storyloom.learningloop.DecisionId;
import org.storyloom.learningloop.LoopFacts;
import org.storyloom.learningloop.LoopId;
import org.storyloom.learningloop.OpenLoop;
import org.storyloom.learningloop.TakeToLoop;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.RecordConsent;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.SourceId;
import org.storyloom.store.Command;
import org.storyloom.store.Mint;
import org.storyloom.workspace.Workspace;

/// The study that panes are tested on, with claims: a finding that words contradict and carry and a
/// number supports, one without any evidence, and two learning loops.
public final class ClaimStudy {
  public static final FindingId TRUST = new FindingId(Mint.named("claims", "test", "F1"));
  public static final FindingId BARE = new FindingId(Mint.named("claims", "test", "F2"));
  public static final LoopId FIRST = new LoopId(Mint.named("claims", "test", "loop-1"));
  public static final LoopId SECOND = new LoopId(Mint.named("claims", "test", "loop-2"));

  private ClaimStudy() {}

  /// Makes it at this place and closes it again.
  public static void make(Path place) {
    OpenStudy.make(place);
    try (Workspace workspace = Workspace.open(place)) {
      fill(workspace);
    }
  }

  private static void fill(Workspace workspace) {
    perform(
        workspace,
        new StateFinding(TRUST, "", null, FindingFacts.of("People trust people, not uniforms.")));
    perform(
        workspace, new StateFinding(BARE, "", null, FindingFacts.of("The film is remembered.")));
    List<Coding> codings = new Codings(workspace.database()).list(Which.ALL);
    link(workspace, Relation.SUPPORTS, Evidence.of(of(codings, "The woman").id()));
    link(workspace, Relation.CONTRADICTS, Evidence.of(of(codings, "Not the").id()));
    IndicatorId act = new IndicatorId(workspace.history().mint().id());
    perform(
        workspace,
        new AddIndicator(
            act,
            "would-act",
            IndicatorFacts.of(
                "Would tell somebody", IndicatorFacts.PERCENT, IndicatorOrigin.SURVEY)));
    ReadingId reading = new ReadingId(workspace.history().mint().id());
    perform(
        workspace,
        new AddReadings(
            List.of(
                new ReadingDraft(reading, "", act, Taken.NONE, Figure.share(154, 500), ""),
                new ReadingDraft(null, "", act, Taken.NONE, Figure.share(4, 500), ""))));
    link(workspace, Relation.SUPPORTS, Evidence.of(reading));
    perform(workspace, new Judge(TRUST, null, Strength.FAIR, "Two of three say so.", null));
    perform(
        workspace,
        new OpenLoop(
            FIRST,
            "",
            new LoopFacts("Where to look", null, LocalDate.of(2019, 1, 15), "", "", "")));
    perform(
        workspace,
        new Decide(
            new DecisionId(workspace.history().mint().id()),
            FIRST,
            DecisionFacts.of("Ask in every group whom they would tell.", "Austėja K.", null)));
    perform(
        workspace,
        new OpenLoop(
            SECOND,
            "",
            new LoopFacts("After the film", null, LocalDate.of(2019, 3, 21), "", "", "")));
    perform(workspace, new TakeToLoop(SECOND, TRUST));
    perform(workspace, new TakeToLoop(SECOND, BARE));
  }

  /// Lets the words of the focus group go to partners.
  public static void consent(Workspace workspace) {
    SourceId source = of(new Codings(workspace.database()).list(Which.ALL), "The woman").source();
    perform(workspace, new RecordConsent(Subject.of(source), Consent.to(Level.PARTNER)));
  }

  private static Coding of(List<Coding> codings, String words) {
    return codings.stream()
        .filter(coding -> coding.quote().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static void link(Workspace workspace, Relation relation, Evidence evidence) {
    perform(
        workspace,
        new LinkEvidence(
            new LinkId(workspace.history().mint().id()), TRUST, evidence, Bearing.of(relation)));
  }

  private static <R> R perform(Workspace workspace, Command<R> command) {
    return workspace.history().perform(command);
  }
}
