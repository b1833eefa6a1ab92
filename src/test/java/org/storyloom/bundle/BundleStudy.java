package org.storyloom.bundle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.storyloom.SmallStudy;
import org.storyloom.cases.AddCase;
import org.storyloom.cases.CaseId;
import org.storyloom.cases.CaseKind;
import org.storyloom.codebook.AddTheme;
import org.storyloom.codebook.Guidance;
import org.storyloom.codebook.ThemeFacts;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.CodingId;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingFollower;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.FindingStatus;
import org.storyloom.finding.Judge;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.finding.Strength;
import org.storyloom.indicator.Figure;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.ReadingId;
import org.storyloom.indicator.Taken;
import org.storyloom.learningloop.Decide;
import org.storyloom.learningloop.DecisionFacts;
import org.storyloom.learningloop.DecisionId;
import org.storyloom.learningloop.DecisionStatus;
import org.storyloom.learningloop.LoopFacts;
import org.storyloom.learningloop.LoopId;
import org.storyloom.learningloop.OpenLoop;
import org.storyloom.learningloop.RecordResponse;
import org.storyloom.learningloop.ResponseFacts;
import org.storyloom.learningloop.ResponseId;
import org.storyloom.learningloop.Stance;
import org.storyloom.learningloop.TakeToLoop;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Hold;
import org.storyloom.safeguard.HoldAt;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.NamePseudonyms;
import org.storyloom.safeguard.RecordConsent;
import org.storyloom.safeguard.Redact;
import org.storyloom.safeguard.SafeguardFollower;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Facts;
import org.storyloom.source.Said;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Command;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.RateConvergence;

/// A study with something for every rule: words that reach every level, words that do not, a name
/// that is replaced, small counts, a finding held by hand, and two learning loops.
final class BundleStudy implements AutoCloseable {
  static final String STORY =
      "They met her at the bus station in Spalding. Karolis was very friendly, and the passport stayed with him.";
  static final String GROUP =
      "Back home the policeman was the one you paid. I would tell the woman from the library.";
  static final String COMMENT = "Nepasitikiu uniforma, „niekada“.";

  final SmallStudy study;
  final SourceId story;
  final SourceId group;
  final SourceId comment;
  final FindingId mistrust;
  final FindingId library;
  final FindingId held;
  final LoopId first;
  final LoopId second;

  BundleStudy(Path folder) {
    study = new SmallStudy(folder, new SafeguardFollower(), new FindingFollower());
    CaseId teller = new CaseId(id());
    perform(AddCase.of(teller, CaseKind.PARTICIPANT, "Vaida Petraitytė"));
    perform(new NamePseudonyms());
    story = text("The room was ready", SourceKind.STORY, "en", STORY, teller);
    group = text("FG2 Boston", SourceKind.FOCUS_GROUP, "en", GROUP, null);
    comment = text("Comment 7", SourceKind.COMMENT, "lt", COMMENT, null);
    consent(story, Level.PUBLIC);
    consent(group, Level.DONOR);
    consent(comment, Level.PARTNER);
    redact(story, STORY, "Karolis", "[man 1]");
    redact(story, STORY, "Spalding", "[town in Lincolnshire]");
    ThemeId trust = study.theme("Trust");
    ThemeId uniform =
        perform(
            new AddTheme(
                new ThemeId(id()),
                trust,
                ThemeFacts.named("Mistrust of \"uniforms\"")
                    .guided(
                        new Guidance("Nobody is told.", "When named", "When not", "Aš, Vaida"))));
    IndicatorId would = study.share("would-tell");
    ReadingId many =
        study.reading(would, Taken.in(study.after, study.lithuania), Figure.share(154, 500));
    ReadingId few = study.reading(would, Taken.in(study.after, study.uk), Figure.share(7, 500));
    study.reading(would, Taken.in(study.before, study.lithuania), Figure.NOT_REPORTED);

    mistrust = finding("People do not trust a uniform, says Vaida Petraitytė.");
    CodingId paid =
        study.code(group, "Back home the policeman was the one you paid.", uniform, study.rasa);
    link(mistrust, Evidence.of(paid), Relation.SUPPORTS, "");
    link(
        mistrust,
        Evidence.of(study.code(comment, "Nepasitikiu uniforma", uniform, study.tom)),
        Relation.SUPPORTS,
        "lt");
    link(
        mistrust,
        Evidence.of(study.code(story, "very friendly", trust, study.rasa)),
        Relation.QUALIFIES,
        "");
    link(mistrust, Evidence.of(many), Relation.CONTRADICTS, "Three in ten would.");
    perform(new Judge(mistrust, study.rasa, Strength.FAIR, "Two strands, one against.", null));
    perform(
        new RateConvergence(
            mistrust,
            study.survey,
            study.rasa,
            Convergence.DISSONANCE,
            "The number says otherwise."));

    library = finding("A person without a uniform is told first.");
    link(
        library,
        Evidence.of(
            study.code(
                story, "They met her at the bus station in Spalding. Karolis", trust, study.rasa)),
        Relation.SUPPORTS,
        "");
    link(library, Evidence.of(few), Relation.CONTEXT, "");

    held = finding("A draft.");
    link(
        held,
        Evidence.of(study.code(story, "the passport stayed", trust, study.rasa)),
        Relation.SUPPORTS,
        "");
    perform(new HoldAt(new Subject("finding", held.value()), new Hold(Level.TEAM, "A draft")));

    first = loop("Baseline workshop", "What we heard first");
    second = loop("Outcome workshop", "What changed");
    perform(new TakeToLoop(second, mistrust));
    perform(new TakeToLoop(second, held));
    perform(
        new Decide(
            new DecisionId(id()),
            first,
            new DecisionFacts(
                "Ring the library",
                "Partner",
                LocalDate.of(2019, 4, 1),
                DecisionStatus.DONE,
                "They rang back",
                "They said yes.",
                List.of(library))));
    perform(
        new Decide(
            new DecisionId(id()),
            second,
            DecisionFacts.of("Reword the film", "Team", LocalDate.of(2019, 5, 1))));
    perform(
        new RecordResponse(
            new ResponseId(id()),
            second,
            new ResponseFacts(mistrust, "advice workers", Stance.OBJECT, "Not all of them.", 2)));
  }

  private SourceId text(
      String title, SourceKind kind, String language, String text, @Nullable CaseId by) {
    return study.source(
        Facts.of(title, kind).inLanguage(language).said(new Said(null, null, by)), text);
  }

  void consent(SourceId source, Level level) {
    perform(new RecordConsent(Subject.of(source), Consent.to(level)));
  }

  private void redact(SourceId source, String text, String words, String label) {
    int at = text.indexOf(words);
    perform(new Redact(source, text, new Span(at, at + words.length()), "name", label, null));
  }

  FindingId finding(String claim) {
    FindingId id = new FindingId(id());
    perform(
        new StateFinding(
            id,
            "",
            null,
            FindingFacts.of(claim)
                .in(study.outcome)
                .answering(study.focus)
                .now(FindingStatus.UNDER_DISCUSSION)));
    return id;
  }

  void link(FindingId finding, Evidence evidence, Relation relation, String note) {
    perform(new LinkEvidence(new LinkId(id()), finding, evidence, new Bearing(relation, 2, note)));
  }

  private LoopId loop(String title, String what) {
    LoopId id = new LoopId(id());
    LoopFacts facts = LoopFacts.of(title, study.outcome);
    return perform(
        new OpenLoop(
            id,
            "",
            new LoopFacts(
                facts.title(),
                facts.phase(),
                LocalDate.of(2019, 3, 12),
                what,
                "So what?",
                "Now what?")));
  }

  private UUID id() {
    return study.history.mint().id();
  }

  <R> R perform(Command<R> command) {
    return study.history.perform(command);
  }

  Bundles bundles() {
    return new Bundles(study.database, study.history);
  }

  @Override
  public void close() {
    study.close();
  }
}
