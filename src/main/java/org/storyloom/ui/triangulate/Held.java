package org.storyloom.ui.triangulate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Voices;
import org.storyloom.store.Database;
import org.storyloom.study.Strand;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.ConvergenceMatrix;
import org.storyloom.triangulation.Convergences;

/// All findings held against all strands, with who carries them and how they were judged.
record Held(List<Strand> strands, List<Line> lines) {
  static final Held NOTHING = new Held(List.of(), List.of());

  /// One finding.
  ///
  /// @param asked how many survey answers stand behind the numbers that support it
  record Line(
      Finding finding,
      List<Cell> cells,
      Voices voices,
      long asked,
      Optional<Judgement> judgement,
      boolean stale) {
    /// What a cell says: what was rated, else what the evidence proposes; where those who rated do
    /// not agree, the rating that agrees least with the finding.
    static Convergence said(Cell cell) {
      return cell.rating()
          .or(() ->
              cell.ratings().stream()
                  .map(rating -> rating.convergence())
                  .max((one, other) -> Integer.compare(doubt(one), doubt(other))))
          .orElse(cell.proposed());
    }

    private static int doubt(Convergence convergence) {
      return switch (convergence) {
        case DISSONANCE -> 4;
        case PARTIAL_AGREEMENT -> 3;
        case SILENCE -> 2;
        case AGREEMENT -> 1;
        case NOT_ASKED, NOT_CODED_YET -> 0;
      };
    }

    boolean disagrees() {
      return cells.stream().anyMatch(cell -> said(cell) == Convergence.DISSONANCE);
    }
  }

  static Held read(Database database) {
    ConvergenceMatrix matrix = new Convergences(database).matrix();
    Findings findings = new Findings(database);
    Map<FindingId, Voices> voices = findings.voices();
    Map<FindingId, Long> asked = findings.asked();
    Map<FindingId, Judgement> judgements = findings.lastJudgements();
    Set<FindingId> stale = findings.stale();
    return new Held(
        matrix.strands(),
        matrix.rows().stream()
            .map(row -> {
              FindingId id = row.finding().id();
              return new Line(
                  row.finding(),
                  row.cells(),
                  voices.getOrDefault(id, Voices.NONE),
                  asked.getOrDefault(id, 0L),
                  Optional.ofNullable(judgements.get(id)),
                  stale.contains(id));
            })
            .toList());
  }
}
