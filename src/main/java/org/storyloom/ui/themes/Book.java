package org.storyloom.ui.themes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.Coding;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.study.PhaseId;
import org.storyloom.study.SiteId;

/// The codebook, how often each theme is used, and all about the chosen one, as of one moment.
///
/// @param counts codings by theme, each theme's own
record Book(Codebook codebook, Map<ThemeId, Integer> counts, Optional<Uses> uses) {
  static final Book EMPTY =
      new Book(new Codebook(List.of(), List.of()), Map.of(), Optional.empty());

  /// Where a theme is used, those below it with it.
  ///
  /// @param passages the first of them, in the order of the study
  /// @param all how many there are
  /// @param cells how many codings at each site in each phase
  record Uses(
      ThemeId theme,
      List<Coding> passages,
      int all,
      int sources,
      int coders,
      Map<SourceId, Source> from,
      Map<Cell, Integer> cells) {}

  /// A site in a phase; either may be unknown.
  record Cell(@Nullable SiteId site, @Nullable PhaseId phase) {}

  /// How many codings a theme and those below it have.
  int branch(ThemeId theme) {
    return counts.getOrDefault(theme, 0)
        + codebook.below(theme).stream()
            .mapToInt(below -> counts.getOrDefault(below.id(), 0))
            .sum();
  }
}
