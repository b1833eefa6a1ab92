package org.storyloom.study;

import java.util.List;

/// A kind of evidence. Sources belong to it by their kind, indicators by their origin, both in the
/// words of the command line (`focusGroup`, `campaign`), sorted.
public record Strand(
    StrandId id,
    String slug,
    String name,
    List<String> sourceKinds,
    List<String> indicatorOrigins,
    int ordinal)
    implements PlanPart {
  public Strand {
    sourceKinds = sourceKinds.stream().sorted().distinct().toList();
    indicatorOrigins = indicatorOrigins.stream().sorted().distinct().toList();
  }

  @Override
  public Strand called(String name) {
    return new Strand(id, slug, name, sourceKinds, indicatorOrigins, ordinal);
  }
}
