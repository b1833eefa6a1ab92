package org.storyloom.ui.overview;

import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.CoverageStrip;
import org.storyloom.ui.control.chart.BarsAndLine;
import org.storyloom.ui.control.chart.DumbbellChart;
import org.storyloom.ui.control.chart.PhaseTimeline;

/// The overview in words, as it is drawn.
record Page(
    Head head,
    Optional<Beginning> beginning,
    List<PhaseTimeline.Phase> phases,
    Optional<GoOn> goOn,
    Column news,
    Column waiting,
    Column uncoded,
    Optional<ThemesBySite> bySite,
    Optional<AgainstReach> against) {
  static final Page NOTHING =
      new Page(
          new Head("", "", "", ""),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Column.NONE,
          Column.NONE,
          Column.NONE,
          Optional.empty(),
          Optional.empty());

  /// Title and purpose of the study, and what is in it in two lines.
  record Head(String title, String purpose, String counts, String coders) {}

  /// What has been done of the first steps of a study.
  record Beginning(boolean named, boolean sited, boolean themed, boolean consented) {}

  /// Where somebody left off.
  record GoOn(String where, String when, String quote, Place place) {}

  /// A column of rows under a head.
  ///
  /// @param nothing said where there are no rows
  /// @param urgent whether the head wears the colour of what is stale
  record Column(String fact, List<Item> items, String nothing, boolean urgent) {
    static final Column NONE = new Column("", List.of(), "", false);
  }

  /// One row.
  ///
  /// @param mark stands before the name in the place of an icon: `F4`; empty for the icon
  /// @param right a date, a share, or the word of what pressing it does
  /// @param does whether `right` is that word
  /// @param strip how much of a source is coded; empty for other rows
  record Item(
      Feather icon,
      String mark,
      String name,
      String facts,
      String right,
      boolean does,
      Optional<List<CoverageStrip.Part>> strip,
      Optional<Place> place) {}

  /// Themes at two sites.
  record ThemesBySite(String square, String circle, List<DumbbellChart.Row> rows) {}

  /// Comments by day against what was read on the same days.
  record AgainstReach(
      String where, String bars, String line, String curve, List<BarsAndLine.Point> points) {}
}
