package org.storyloom.ui.bench.evidence;

import java.util.List;
import java.util.Optional;
import org.storyloom.finding.Finding;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Relation;
import org.storyloom.finding.Voices;
import org.storyloom.triangulation.Cell;

/// One finding, with all that a pane says about it.
///
/// @param judgement the last one
/// @param asked how many survey answers stand behind the numbers that support it
/// @param evidence in the order of the links
/// @param cells how it stands to each strand, in their order
public record ShownFinding(
    Finding finding,
    Optional<Judgement> judgement,
    boolean stale,
    Voices voices,
    long asked,
    List<Shown> evidence,
    List<Cell> cells) {
  public ShownFinding {
    evidence = List.copyOf(evidence);
    cells = List.copyOf(cells);
  }

  /// What stands in this relation.
  public List<Shown> evidence(Relation relation) {
    return evidence.stream().filter(one -> one.relation() == relation).toList();
  }

  public List<Shown.Words> words() {
    return evidence.stream()
        .filter(Shown.Words.class::isInstance)
        .map(Shown.Words.class::cast)
        .toList();
  }

  public List<Shown.Figure> figures() {
    return evidence.stream()
        .filter(Shown.Figure.class::isInstance)
        .map(Shown.Figure.class::cast)
        .toList();
  }
}
