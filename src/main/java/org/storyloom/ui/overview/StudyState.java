package org.storyloom.ui.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.storyloom.codebook.Theme;
import org.storyloom.coding.Coding;
import org.storyloom.finding.Finding;
import org.storyloom.indicator.Indicator;
import org.storyloom.source.Collection;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.store.Entry;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Site;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.control.CoverageStrip;
import org.storyloom.ui.control.look.Hue;

/// How the study stands, as it was read at one moment.
///
/// @param now the moment
/// @param steps the last steps that stand, newest first
record StudyState(
    Instant now,
    StudyPlan plan,
    List<Sources.Tally> sources,
    Coded coded,
    Claims claims,
    Map<PhaseId, Integer> readings,
    Map<PhaseId, String> loops,
    int unconsented,
    boolean consentKept,
    List<Entry> steps,
    Pictures pictures) {

  /// What is coded so far.
  ///
  /// @param themes how many can be applied
  /// @param last the passage coded last, with its source
  /// @param uncoded how many sources of their own have no coding; the first of those with least
  static record Coded(
      int themes,
      int codings,
      int coders,
      Optional<Last> last,
      List<Coding> lost,
      int alone,
      int uncoded,
      List<Part> least,
      List<Stream> streams) {}

  /// A collection of comments or answers of which some have no coding yet.
  record Stream(Collection collection, int coded) {}

  /// The passage coded last.
  record Last(Coding coding, Source source, String speaker) {}

  /// A source of which little or nothing is coded.
  record Part(Source source, double share, List<CoverageStrip.Part> parts) {}

  /// What is claimed, and which claims must be judged again; `open` counts decisions that nobody
  /// has closed.
  record Claims(List<Finding> findings, List<Finding> stale, int open) {}

  /// What people would rather look at than read.
  record Pictures(Optional<BySite> bySite, Optional<Against> against) {}

  /// How often themes come up at two sites, for as much text.
  record BySite(Site square, Site circle, List<Pair> pairs) {}

  /// A theme at two sites, in codings per 10,000 characters.
  record Pair(Theme theme, Hue hue, double square, double circle) {}

  /// Comments by day against an indicator that was read on the same days.
  record Against(
      Indicator indicator,
      Site site,
      SortedMap<LocalDate, Integer> comments,
      SortedMap<LocalDate, Double> readings) {}

  int allSources() {
    return sources.stream().mapToInt(Sources.Tally::sources).sum();
  }
}
