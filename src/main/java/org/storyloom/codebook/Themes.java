package org.storyloom.codebook;

import org.storyloom.store.Database;

/// Reads the codebook.
public final class Themes {
  private final Database database;

  public Themes(Database database) {
    this.database = database;
  }

  /// The whole codebook as it stands now.
  public Codebook read() {
    return ThemeStore.read(database);
  }
}
