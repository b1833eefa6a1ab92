package org.storyloom.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Label;
import org.storyloom.store.Mint;
import org.storyloom.study.Activity;
import org.storyloom.study.Phase;
import org.storyloom.study.Site;
import org.storyloom.study.StudyPlan;
import org.storyloom.study.Wave;
import org.storyloom.table.Row;
import org.storyloom.table.Table;
import org.storyloom.table.value.When;

/// A table of readings with the columns of the folder format, found by name; `indicator` is needed.
/// An empty `value` was not reported, an empty `denominator` is an n that was not.
public final class ReadingTable {
  private final Columns columns;
  private final StudyPlan plan;
  private final Map<String, Indicator> indicators = new HashMap<>();

  private ReadingTable(
      Table table, StudyPlan plan, List<Indicator> indicators, @Nullable Locale locale) {
    columns =
        new Columns(table, locale, Set.of("value", "numerator", "denominator"), Set.of("date"));
    this.plan = plan;
    indicators.forEach(one -> this.indicators.put(one.slug(), one));
  }

  /// Whether the columns are those of readings.
  public static boolean fits(Table table) {
    return Columns.has(table, "indicator", "value");
  }

  /// Reads all of it. A row that names an indicator, wave, phase, site or activity which the study
  /// does not have is a misfit. `locale` decides where numbers and dates leave it open; without one
  /// they are written as in the folder format.
  public static Gathered<ReadingDraft> read(
      Table table, StudyPlan plan, List<Indicator> indicators, @Nullable Locale locale) {
    ReadingTable reading = new ReadingTable(table, plan, indicators, locale);
    return reading.columns.gather(reading::draft);
  }

  private ReadingDraft draft(Row row) {
    String slug = columns.cell(row, "id");
    Indicator of = indicators.get(columns.needed(row, "indicator"));
    if (of == null) {
      throw new Columns.Unfit(
          Label.of("indicator.row.unknown", "indicator", columns.cell(row, "indicator")));
    }
    ReadingId id =
        slug.isEmpty() ? null : new ReadingId(Mint.named(plan.study().slug(), "reading", slug));
    Figure figure =
        new Figure(
            columns.number(row, "value"),
            columns.count(row, "numerator", 0),
            columns.count(row, "denominator", 1));
    if (of.isShare() && !figure.sharesFit()) {
      throw new Columns.Unfit(Label.of("indicator.row.over"));
    }
    return new ReadingDraft(id, slug, of.id(), taken(row), figure, columns.cell(row, "quality"));
  }

  private Taken taken(Row row) {
    Wave wave = columns.named(row, "wave", plan::wave);
    Phase phase = columns.named(row, "phase", plan::phase);
    Site site = columns.named(row, "site", plan::site);
    Activity activity = columns.named(row, "activity", plan::activity);
    Optional<When> day = columns.day(row, "date");
    return new Taken(
        wave == null ? null : wave.id(),
        phase == null ? null : phase.id(),
        site == null ? null : site.id(),
        activity == null ? null : activity.id(),
        columns.cell(row, "subgroup"),
        day.map(When::day).orElse(null));
  }
}
