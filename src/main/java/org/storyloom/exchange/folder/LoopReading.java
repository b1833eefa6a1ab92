package org.storyloom.exchange.folder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
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
import org.storyloom.study.Phase;
import org.storyloom.study.StudyPlan;

/// `loops.json`: workshops with the findings that they met over, what was answered and decided.
final class LoopReading {
  static final String FILE = "loops.json";

  private final Folder folder;
  private final Names names;
  private final StudyPlan plan;
  private final Findings findings;
  private final Batch batch;

  LoopReading(Folder folder, Names names, StudyPlan plan, Findings findings) {
    this.folder = folder;
    this.names = names;
    this.plan = plan;
    this.findings = findings;
    batch = new Batch(folder, FILE);
  }

  Batch batch() {
    folder.count("loops", folder.entries(FILE, this::loop).size());
    return batch;
  }

  private LoopId loop(Entry entry) {
    String slug = entry.needed("id");
    LoopId id = new LoopId(names.of("loop", slug));
    Phase phase = Settings.found("phase", entry.text("phase"), plan.phase(entry.text("phase")));
    LoopFacts facts =
        new LoopFacts(
            entry.has("title") ? entry.text("title") : slug,
            phase == null ? null : phase.id(),
            entry.day("held"),
            entry.text("what"),
            entry.text("soWhat"),
            entry.text("nowWhat"));
    batch.add(entry.number(), new OpenLoop(id, slug, facts));
    for (String finding : entry.list("findings")) {
      fitting(entry, () -> batch.add(entry.number(), new TakeToLoop(id, finding(finding))));
    }
    int place = 0;
    for (Entry response : entry.entries("responses")) {
      ResponseId responseId = new ResponseId(names.of("response", slug + " " + ++place));
      fitting(
          entry,
          () -> batch.add(entry.number(), new RecordResponse(responseId, id, response(response))));
    }
    place = 0;
    for (Entry decision : entry.entries("decisions")) {
      DecisionId decisionId = new DecisionId(names.of("decision", slug + " " + ++place));
      fitting(
          entry, () -> batch.add(entry.number(), new Decide(decisionId, id, decision(decision))));
    }
    return id;
  }

  private void fitting(Entry entry, Runnable reading) {
    folder.fitting(FILE, entry.number(), reading);
  }

  private ResponseFacts response(Entry response) {
    String word = response.needed("stance");
    Stance stance = Stance.of(word).orElseThrow(Cells.unknown("stance", word));
    Integer people = response.whole("people");
    if (people != null && people < 0) {
      throw new Cells.Unfit("exchange.folder.number", "people", people.toString());
    }
    @Nullable FindingId finding =
        response.has("finding") ? finding(response.text("finding")) : null;
    return new ResponseFacts(
        finding,
        response.text("role"),
        stance,
        response.text("words"),
        people == null ? 1 : people);
  }

  private DecisionFacts decision(Entry decision) {
    String word = decision.text("status");
    DecisionStatus status =
        word.isEmpty()
            ? DecisionStatus.OPEN
            : DecisionStatus.of(word).orElseThrow(Cells.unknown("status", word));
    List<FindingId> from = new ArrayList<>();
    decision.list("findings").forEach(slug -> from.add(finding(slug)));
    return new DecisionFacts(
        decision.needed("what"),
        decision.text("owner"),
        decision.day("due"),
        status,
        decision.text("check"),
        decision.text("outcome"),
        from);
  }

  private FindingId finding(String slug) {
    return findings.bySlug(slug).map(Finding::id).orElseThrow(Cells.unknown("finding", slug));
  }
}
