package org.storyloom.triangulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.finding.Relation;
import org.storyloom.study.StrandId;

/// One finding held against one strand: how many links of each relation it has there, what the
/// coders rated, and what the evidence proposes.
public record Cell(
    StrandId strand, Map<Relation, Integer> links, List<Rating> ratings, Convergence proposed) {
  public Cell {
    links = Map.copyOf(links);
    ratings = List.copyOf(ratings);
  }

  /// How many links there are, of any relation.
  public int count() {
    return links.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// What was rated, where all who rated agree.
  public Optional<Convergence> rating() {
    return ratings.isEmpty() || disputed()
        ? Optional.empty()
        : Optional.of(ratings.getFirst().convergence());
  }

  /// Whether those who rated do not agree.
  public boolean disputed() {
    return ratings.stream().map(Rating::convergence).distinct().count() > 1;
  }

  /// Whether what was rated is not what the evidence proposes: worth another look.
  public boolean differs() {
    return rating().map(rated -> rated != proposed).orElse(false);
  }
}
