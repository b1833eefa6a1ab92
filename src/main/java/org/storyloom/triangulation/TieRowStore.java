package org.storyloom.triangulation;

import static org.storyloom.store.db.tables.Indicator.INDICATOR;
import static org.storyloom.store.db.tables.Theme.THEME;
import static org.storyloom.store.db.tables.ThemeIndicator.THEME_INDICATOR;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.ThemesMerged;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.ThemeIndicatorRecord;

/// Changes to the rows of ties.
record TieRowStore(Tx tx) {

  void add(Tie tie) {
    boolean there =
        tx.read().fetchExists(THEME, THEME.ID.eq(tie.theme().value()))
            && tx.read().fetchExists(INDICATOR, INDICATOR.ID.eq(tie.indicator().value()));
    if (!there) {
      throw new Refused("triangulation.tie.nothing");
    }
    requireNew(tie);
    tx.insert(
        new ThemeIndicatorRecord(
            tie.id().value(),
            tie.theme().value(),
            tie.indicator().value(),
            tie.relation().word(),
            tie.note()));
  }

  boolean change(TieId id, TieRelation relation, String note) {
    Tie was = tie(id);
    requireNew(new Tie(id, was.theme(), was.indicator(), relation, note));
    return tx.change(
        THEME_INDICATOR,
        id.value(),
        row -> {
          row.setRelation(relation.word());
          row.setNote(note);
        });
  }

  void remove(TieId id) {
    tie(id);
    tx.delete(THEME_INDICATOR, id.value());
  }

  private Tie tie(TieId id) {
    return new TieStore(tx.read())
        .find(id)
        .orElseThrow(() -> new Refused("triangulation.tie.gone"));
  }

  private void requireNew(Tie tie) {
    if (there(tie, tie.theme())) {
      throw new Refused("triangulation.tie.twice");
    }
  }

  /// Whether another tie says the same of this theme.
  private boolean there(Tie tie, ThemeId theme) {
    return matching(other ->
            other.theme().equals(theme)
                && other.indicator().equals(tie.indicator())
                && other.relation() == tie.relation()
                && !other.id().equals(tie.id()))
        .findAny()
        .isPresent();
  }

  private Stream<Tie> matching(Predicate<Tie> which) {
    return new TieStore(tx.read()).all().stream().filter(which);
  }

  /// Ties of the theme that goes are ties of the one that stays, where it has none like them.
  void turn(ThemesMerged merged) {
    UUID into = merged.into().value();
    for (Tie tie : of(merged.from())) {
      if (there(tie, merged.into())) {
        tx.delete(THEME_INDICATOR, tie.id().value());
      } else {
        tx.change(THEME_INDICATOR, tie.id().value(), row -> row.setThemeId(into));
      }
    }
  }

  void drop(ThemeId theme) {
    of(theme).forEach(tie -> tx.delete(THEME_INDICATOR, tie.id().value()));
  }

  void drop(IndicatorId indicator) {
    matching(tie -> tie.indicator().equals(indicator))
        .forEach(tie -> tx.delete(THEME_INDICATOR, tie.id().value()));
  }

  private List<Tie> of(ThemeId theme) {
    return matching(tie -> tie.theme().equals(theme)).toList();
  }
}
