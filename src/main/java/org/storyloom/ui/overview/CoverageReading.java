package org.storyloom.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Mark;
import org.storyloom.coding.Which;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.store.Database;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.CoverageStrip;

/// Reads of which sources least is coded.
record CoverageReading(Database database, ThemeHues hues) {
  private static final int SHOWN = 4;

  /// How many sources with codings are looked at: those with the fewest.
  private static final int LOOKED_AT = 24;

  /// The sources of which least is coded, the least first, but none that is coded to half.
  List<StudyState.Part> least(List<Source> alone, Map<SourceId, Integer> codings) {
    return alone.stream()
        .sorted(Comparator.comparingInt((Source source) -> codings.getOrDefault(source.id(), 0)))
        .limit(LOOKED_AT)
        .map(this::part)
        .filter(part -> part.share() < 0.5)
        .sorted(Comparator.comparingDouble(StudyState.Part::share))
        .limit(SHOWN)
        .toList();
  }

  private StudyState.Part part(Source source) {
    double length = Math.max(1, source.extent().characters());
    List<Mark> marks = new ArrayList<>();
    new Codings(database).marks(Which.ALL.in(source.id()), marks::add);
    List<CoverageStrip.Part> parts = new ArrayList<>();
    int covered = 0;
    int at = 0;
    for (Mark mark : marks) {
      int from = Math.max(at, mark.start());
      if (from < mark.end()) {
        parts.add(
            new CoverageStrip.Part(from / length, mark.end() / length, hues.of(mark.theme())));
        covered += mark.end() - from;
        at = mark.end();
      }
    }
    return new StudyState.Part(source, covered / length, parts);
  }
}
