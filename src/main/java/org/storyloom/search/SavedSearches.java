package org.storyloom.search;

import java.util.List;
import java.util.Optional;
import org.storyloom.store.Database;

/// The saved searches of the study, to be read.
public final class SavedSearches {
  private final Database database;

  public SavedSearches(Database database) {
    this.database = database;
  }

  /// All of them, in order.
  public List<SavedSearch> all() {
    return database.read(sql -> new SavedSearchStore(sql).all());
  }

  public Optional<SavedSearch> byId(SavedSearchId id) {
    return all().stream().filter(search -> search.id().equals(id)).findFirst();
  }
}
