package org.storyloom.exchange.folder;

import org.jspecify.annotations.Nullable;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.FindingFacts;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.FindingStatus;
import org.storyloom.finding.Judge;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.finding.StateFinding;
import org.storyloom.finding.Strength;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.study.Domain;
import org.storyloom.study.Phase;
import org.storyloom.study.Question;
import org.storyloom.study.Strand;
import org.storyloom.study.StudyPlan;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.RateConvergence;

/// `findings.json`: claims with what they lean on, how the strands stand to them, and judgements.
final class ClaimReading {
  static final String FILE = "findings.json";

  private final Folder folder;
  private final Names names;
  private final StudyPlan plan;
  private final Codings codings;
  private final Indicators indicators;
  private final Batch batch;

  ClaimReading(Folder folder, Names names, StudyPlan plan, Codings codings, Indicators indicators) {
    this.folder = folder;
    this.names = names;
    this.plan = plan;
    this.codings = codings;
    this.indicators = indicators;
    batch = new Batch(folder, FILE);
  }

  Batch batch() {
    folder.count("findings", folder.entries(FILE, this::finding).size());
    return batch;
  }

  private FindingId finding(Entry entry) {
    String slug = entry.needed("id");
    FindingId id = new FindingId(names.of("finding", slug));
    batch.add(entry.number(), new StateFinding(id, slug, entry.whole("number"), facts(entry)));
    links(entry, id, false);
    for (Entry rating : entry.entries("ratings")) {
      folder.fitting(FILE, entry.number(), () -> rating(entry, id, rating));
    }
    Entry judgement = entry.inner("judgement");
    if (judgement.isThere()) {
      folder.fitting(FILE, entry.number(), () -> judgement(entry, id, judgement));
    }
    links(entry, id, true);
    return id;
  }

  /// Those made before the judgement, or those made `since`: the judgement is then known to be
  /// older than they are.
  private void links(Entry entry, FindingId id, boolean since) {
    int place = 0;
    for (Entry link : entry.entries("links")) {
      LinkId linkId = new LinkId(names.of("link", entry.text("id") + " " + ++place));
      if (link.yes("since") == since) {
        folder.fitting(FILE, entry.number(), () -> link(entry, linkId, id, link));
      }
    }
  }

  private FindingFacts facts(Entry entry) {
    String words = entry.text("question");
    Question question = Settings.found("question", words, plan.question(words));
    Phase phase = Settings.found("phase", entry.text("phase"), plan.phase(entry.text("phase")));
    Domain domain =
        Settings.found("domain", entry.text("domain"), plan.domain(entry.text("domain")));
    String status = entry.text("status");
    return new FindingFacts(
        entry.needed("claim"),
        question == null ? null : question.id(),
        phase == null ? null : phase.id(),
        domain == null ? null : domain.id(),
        entry.text("holdsFor"),
        status.isEmpty()
            ? FindingStatus.DRAFT
            : FindingStatus.of(status).orElseThrow(Cells.unknown("status", status)),
        entry.text("together"));
  }

  private void link(Entry entry, LinkId id, FindingId finding, Entry link) {
    String word = link.needed("relation");
    Relation relation = Relation.of(word).orElseThrow(Cells.unknown("relation", word));
    Integer strength = link.whole("strength");
    if (strength != null && (strength < 1 || strength > Bearing.MOST)) {
      throw new Cells.Unfit("exchange.folder.number", "strength", strength.toString());
    }
    batch.add(
        entry.number(),
        new LinkEvidence(
            id, finding, evidence(link), new Bearing(relation, strength, link.text("note"))));
  }

  private Evidence evidence(Entry link) {
    if (link.has("coding")) {
      CodingId id = new CodingId(names.of("coding", link.text("coding")));
      if (codings.byId(id).isEmpty()) {
        throw new Cells.Unfit("exchange.folder.unknown", "coding", link.text("coding"));
      }
      return Evidence.of(id);
    }
    String slug = link.needed("reading");
    Reading reading = indicators.reading(slug).orElseThrow(Cells.unknown("reading", slug));
    return Evidence.of(reading.id());
  }

  private void rating(Entry entry, FindingId finding, Entry rating) {
    String slug = rating.needed("strand");
    Strand strand = plan.strand(slug).orElseThrow(Cells.unknown("strand", slug));
    String word = rating.needed("rating");
    Convergence convergence = Convergence.of(word).orElseThrow(Cells.unknown("rating", word));
    batch.add(
        entry.number(),
        new RateConvergence(finding, strand.id(), coder(rating), convergence, rating.text("note")));
  }

  private void judgement(Entry entry, FindingId finding, Entry judgement) {
    String word = judgement.needed("strength");
    Strength strength = Strength.of(word).orElseThrow(Cells.unknown("strength", word));
    batch.add(
        entry.number(),
        new Judge(
            finding,
            coder(judgement),
            strength,
            judgement.text("reasons"),
            judgement.instant("at")));
  }

  private @Nullable CoderId coder(Entry part) {
    Coder coder = Settings.found("coder", part.text("coder"), plan.coder(part.text("coder")));
    return coder == null ? null : coder.id();
  }
}
