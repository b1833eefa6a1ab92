package org.storyloom.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.store.Database;

/// The indicators of the study and their readings, to be read.
public final class Indicators {
  private final Database database;

  public Indicators(Database database) {
    this.database = database;
  }

  /// All indicators, in order.
  public List<Indicator> all() {
    return database.read(sql -> new IndicatorStore(sql).all());
  }

  public Optional<Indicator> find(IndicatorId id) {
    return database.read(sql -> new IndicatorStore(sql).find(id));
  }

  public Optional<Indicator> bySlug(String slug) {
    return database.read(sql -> new IndicatorStore(sql).bySlug(slug));
  }

  /// All readings, by indicator, in order.
  public List<Reading> readings() {
    return database.read(sql -> new ReadingStore(sql).all());
  }

  /// The readings of one indicator, in order.
  public List<Reading> readings(IndicatorId of) {
    return database.read(sql -> new ReadingStore(sql).of(of));
  }

  public Optional<Reading> reading(ReadingId id) {
    return Optional.ofNullable(readings(List.of(id)).get(id));
  }

  public Optional<Reading> reading(String slug) {
    return database.read(sql -> new ReadingStore(sql).bySlug(slug));
  }

  /// Those of these readings that there are.
  public Map<ReadingId, Reading> readings(Collection<ReadingId> ids) {
    return database.read(sql -> new ReadingStore(sql).byIds(ids));
  }
}
