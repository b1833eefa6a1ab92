package org.storyloom.ui.loops;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.learningloop.Decision;
import org.storyloom.learningloop.DecisionStatus;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.learningloop.LoopId;
import org.storyloom.learningloop.Response;
import org.storyloom.learningloop.Stance;
import org.storyloom.learningloop.Votes;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Passage;
import org.storyloom.store.Database;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.ConvergenceMatrix;
import org.storyloom.triangulation.Convergences;

/// The loops of the study, and all that lies on the desk for one of them.
record Desk(List<Listed> loops, Optional<Laid> laid) {
  static final Desk EMPTY = new Desk(List.of(), Optional.empty());

  /// A loop in the list: how many decisions it took and how many are no longer open.
  record Listed(LearningLoop loop, int decisions, int settled) {}

  /// A finding taken to the loop.
  record Taken(Finding finding, List<Cell> cells, boolean stale, Votes votes) {}

  /// What partners may see of it, and what stays out.
  record Pack(int findings, int passages, List<HeldBack> held) {
    int out() {
      return held.stream().mapToInt(HeldBack::count).sum();
    }
  }

  /// The loop on the desk.
  ///
  /// @param before the loop before it
  /// @param said what was decided before: by that loop, and what is still open of earlier ones
  /// @param numbers what findings are called by, for decisions that follow from any
  record Laid(
      LearningLoop loop,
      List<Taken> findings,
      List<Finding> others,
      List<Response> responses,
      List<Decision> decisions,
      Optional<LearningLoop> before,
      List<Decision> said,
      Map<FindingId, Integer> numbers,
      Pack pack) {
    /// The hands up for this that said nothing, counted together.
    Optional<Response> hands(FindingId about, Stance stance) {
      return responses.stream()
          .filter(one ->
              about.equals(one.facts().finding())
                  && one.facts().stance() == stance
                  && one.facts().words().isBlank())
          .findFirst();
    }

    Optional<Taken> taken(Optional<FindingId> id) {
      return findings.stream()
          .filter(one -> id.equals(Optional.of(one.finding().id())))
          .findFirst();
    }
  }

  static Desk read(Database database, Optional<LoopId> wanted, LocalDate today) {
    LearningLoops loops = new LearningLoops(database);
    List<LearningLoop> all = loops.all();
    List<Decision> decisions = loops.decisions();
    List<Listed> listed = all.stream().map(loop -> listed(loop, decisions)).toList();
    Optional<LearningLoop> open =
        all.stream()
            .filter(loop -> wanted.equals(Optional.of(loop.id())))
            .findFirst()
            .or(() -> current(listed, today));
    return new Desk(listed, open.map(loop -> laid(database, loops, loop, today)));
  }

  private static Listed listed(LearningLoop loop, List<Decision> decisions) {
    List<Decision> own = decisions.stream().filter(one -> one.loop().equals(loop.id())).toList();
    long settled = own.stream().filter(one -> one.facts().status() != DecisionStatus.OPEN).count();
    return new Listed(loop, own.size(), (int) settled);
  }

  /// The last loop that was held, else the first there is.
  private static Optional<LearningLoop> current(List<Listed> loops, LocalDate today) {
    return loops.reversed().stream()
        .map(Listed::loop)
        .filter(loop -> loop.facts().held() != null && !loop.facts().held().isAfter(today))
        .findFirst()
        .or(() -> loops.stream().map(Listed::loop).findFirst());
  }

  private static Laid laid(
      Database database, LearningLoops loops, LearningLoop loop, LocalDate today) {
    List<FindingId> taken = loops.findings(loop.id());
    Findings findings = new Findings(database);
    ConvergenceMatrix matrix =
        new Convergences(database).matrix(finding -> taken.contains(finding.id()));
    Map<FindingId, Votes> votes = loops.votes(loop.id());
    Set<FindingId> stale = findings.stale();
    Map<FindingId, Finding> known = new LinkedHashMap<>();
    findings.all().forEach(finding -> known.put(finding.id(), finding));
    Map<FindingId, Integer> numbers = new HashMap<>();
    known.forEach((id, finding) -> numbers.put(id, finding.number()));
    List<Taken> shown =
        taken.stream()
            .map(id ->
                new Taken(
                    java.util.Objects.requireNonNull(known.get(id)),
                    matrix.row(id).map(ConvergenceMatrix.Row::cells).orElse(List.of()),
                    stale.contains(id),
                    votes.getOrDefault(id, Votes.NONE)))
            .toList();
    return new Laid(
        loop,
        shown,
        known.values().stream()
            .filter(finding -> !finding.withdrawn() && !taken.contains(finding.id()))
            .toList(),
        loops.responses(loop.id()),
        loops.decisions(loop.id()),
        loops.before(loop.id()),
        loops.decidedBefore(loop.id()),
        numbers,
        pack(database, taken, today));
  }

  private static Pack pack(Database database, List<FindingId> taken, LocalDate today) {
    Map<CodingId, Passage> passages = passages(database, taken);
    Gate gate = new Gate(database, today);
    var may = gate.passages(Level.PARTNER, passages);
    var findings = gate.things(Level.PARTNER, "finding", taken, FindingId::value);
    return new Pack(
        findings.content().size(),
        may.content().size(),
        may.with(findings, (some, more) -> true).heldBack());
  }

  /// The passages behind these findings, by coding.
  static Map<CodingId, Passage> passages(Database database, List<FindingId> findings) {
    Map<FindingId, List<EvidenceLink>> links = new Findings(database).links();
    List<CodingId> ids =
        findings.stream()
            .flatMap(id -> links.getOrDefault(id, List.of()).stream())
            .flatMap(link ->
                link.evidence() instanceof Evidence.Said(CodingId coding)
                    ? java.util.stream.Stream.of(coding)
                    : java.util.stream.Stream.empty())
            .distinct()
            .toList();
    Map<CodingId, Coding> codings = new Codings(database).byIds(ids);
    Map<CodingId, Passage> passages = new LinkedHashMap<>();
    for (CodingId id : ids) {
      Coding coding = codings.get(id);
      if (coding != null) {
        passages.put(id, new Passage(coding.source(), coding.span(), id.value(), coding.lost()));
      }
    }
    return passages;
  }
}
