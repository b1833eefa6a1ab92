package org.storyloom.ui.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.LinkId;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.learningloop.LoopId;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Touched;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.evidence.FindingReading;
import org.storyloom.ui.bench.evidence.ShownFinding;
import org.storyloom.ui.bench.evidence.Wording;

/// The finding that stands open: with its evidence, the loops there are and those it was taken to,
/// the decisions that followed from it, and which of its links are new since it was judged.
record OpenFinding(
    ShownFinding shown,
    List<LearningLoop> loops,
    List<LearningLoop> taken,
    List<Decision> decisions,
    Set<LinkId> fresh) {
  private static final int MOST_THEMES = 4;

  static Optional<OpenFinding> read(
      Database database, History history, Wording wording, StudyPlan plan, FindingId id) {
    LearningLoops loops = new LearningLoops(database);
    return new FindingReading(database, wording, plan)
        .read(id)
        .map(shown ->
            new OpenFinding(
                shown,
                loops.all(),
                loops.loopsOf(id),
                loops.decisionsFrom(id),
                shown.stale() ? fresh(database, history, shown) : Set.of()));
  }

  /// The links that were made or changed after the last judgement, or whose coding or reading was.
  private static Set<LinkId> fresh(Database database, History history, ShownFinding shown) {
    long position = shown.judgement().map(judgement -> judgement.position()).orElse(0L);
    List<Touched> touched = history.touchedSince(position).orElse(List.of());
    Set<UUID> rows = new HashSet<>();
    for (Touched one : touched) {
      if (List.of("evidence_link", "coding", "reading").contains(one.table())) {
        rows.add(one.id());
      }
    }
    Set<LinkId> fresh = new HashSet<>();
    for (EvidenceLink link : new Findings(database).links(shown.finding().id())) {
      UUID evidence =
          switch (link.evidence()) {
            case Evidence.Said said -> said.coding().value();
            case Evidence.Counted counted -> counted.reading().value();
          };
      if (rows.contains(link.id().value()) || rows.contains(evidence)) {
        fresh.add(link.id());
      }
    }
    return fresh;
  }

  /// The loops that it can still be taken to, the latest first.
  List<LearningLoop> free() {
    List<LearningLoop> free = new ArrayList<>(loops.reversed());
    free.removeAll(taken);
    return free;
  }

  /// The loop in which the first decision from it was taken, else the last it was taken to.
  Optional<LoopId> traced() {
    return decisions.stream()
        .map(Decision::loop)
        .findFirst()
        .or(() -> taken.reversed().stream().map(LearningLoop::id).findFirst());
  }

  /// The themes of its passages, as a query.
  String query() {
    return shown.words().stream()
        .map(words -> "theme:\"" + words.theme() + "\"")
        .distinct()
        .limit(MOST_THEMES)
        .collect(Collectors.joining(" OR "));
  }
}
