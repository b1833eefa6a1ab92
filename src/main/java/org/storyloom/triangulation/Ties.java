package org.storyloom.triangulation;

import java.util.List;
import org.storyloom.codebook.ThemeId;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.store.Database;

/// The map of themes and indicators, to be read: by the order of indicators, then of themes.
public final class Ties {
  private final Database database;

  public Ties(Database database) {
    this.database = database;
  }

  public List<Tie> all() {
    return database.read(sql -> new TieStore(sql).all());
  }

  public List<Tie> of(ThemeId theme) {
    return all().stream().filter(tie -> tie.theme().equals(theme)).toList();
  }

  public List<Tie> of(IndicatorId indicator) {
    return all().stream().filter(tie -> tie.indicator().equals(indicator)).toList();
  }
}
