package org.storyloom.triangulation;

import static org.storyloom.store.db.tables.Indicator.INDICATOR;
import static org.storyloom.store.db.tables.Theme.THEME;
import static org.storyloom.store.db.tables.ThemeIndicator.THEME_INDICATOR;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.storyloom.codebook.ThemeId;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.store.db.tables.records.ThemeIndicatorRecord;

/// The rows of ties.
record TieStore(DSLContext sql) {

  List<Tie> all() {
    return sql.select(THEME_INDICATOR.fields())
        .from(THEME_INDICATOR)
        .join(INDICATOR)
        .on(THEME_INDICATOR.INDICATOR_ID.eq(INDICATOR.ID))
        .join(THEME)
        .on(THEME_INDICATOR.THEME_ID.eq(THEME.ID))
        .orderBy(INDICATOR.ORDINAL, INDICATOR.SLUG, THEME.ORDINAL, THEME.SLUG, THEME_INDICATOR.ID)
        .fetchInto(THEME_INDICATOR)
        .map(TieStore::tie);
  }

  Optional<Tie> find(TieId id) {
    return sql.selectFrom(THEME_INDICATOR)
        .where(THEME_INDICATOR.ID.eq(id.value()))
        .fetchOptional(TieStore::tie);
  }

  private static Tie tie(ThemeIndicatorRecord row) {
    return new Tie(
        new TieId(row.getId()),
        new ThemeId(row.getThemeId()),
        new IndicatorId(row.getIndicatorId()),
        TieRelation.of(row.getRelation()).orElseThrow(),
        row.getNote());
  }
}
