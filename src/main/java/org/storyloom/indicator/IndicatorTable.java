package org.storyloom.indicator;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Mint;
import org.storyloom.study.Domain;
import org.storyloom.study.StudyPlan;
import org.storyloom.table.Row;
import org.storyloom.table.Table;

/// A table of indicators with the columns of the folder format, found by name; only `name` (or
/// `id`) is needed.
public final class IndicatorTable {
  private final Columns columns;
  private final StudyPlan plan;

  private IndicatorTable(Table table, StudyPlan plan, @Nullable Locale locale) {
    columns = new Columns(table, locale, Set.of("start", "target"), Set.of());
    this.plan = plan;
  }

  /// Whether the columns are those of indicators.
  public static boolean fits(Table table) {
    return Columns.has(table, "name", "unit", "origin");
  }

  /// Reads all of it. `locale` decides where its numbers leave it open; without one they are
  /// written with a point, as in the folder format. The same study and short name give the same
  /// identifier.
  public static Gathered<AddIndicator> read(Table table, StudyPlan plan, @Nullable Locale locale) {
    IndicatorTable reading = new IndicatorTable(table, plan, locale);
    return reading.columns.gather(reading::draft);
  }

  private AddIndicator draft(Row row) {
    String slug = columns.cell(row, "id");
    String name = columns.cell(row, "name");
    if (name.isEmpty()) {
      name = columns.needed(row, "id");
    }
    String named = slug.isEmpty() ? name : slug;
    IndicatorId id = new IndicatorId(Mint.named(plan.study().slug(), "indicator", named));
    return new AddIndicator(id, slug, facts(row, name));
  }

  private IndicatorFacts facts(Row row, String name) {
    Direction direction = columns.named(row, "direction", Direction::of);
    Domain domain = columns.named(row, "domain", plan::domain);
    IndicatorOrigin origin = columns.named(row, "origin", IndicatorOrigin::of);
    String unit = columns.cell(row, "unit");
    return new IndicatorFacts(
        name,
        unit.isEmpty() ? "count" : unit,
        new Course(
            direction == null ? Direction.NONE : direction,
            columns.number(row, "start"),
            columns.number(row, "target")),
        columns.cell(row, "definition"),
        domain == null ? null : domain.id(),
        origin == null ? IndicatorOrigin.CAMPAIGN : origin,
        new Share(columns.cell(row, "numerator"), columns.cell(row, "denominator")),
        columns.cell(row, "note"));
  }
}
