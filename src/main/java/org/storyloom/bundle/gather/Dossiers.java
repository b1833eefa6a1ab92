package org.storyloom.bundle.gather;

import java.util.function.Predicate;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.finding.Finding;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Level;
import org.storyloom.store.Database;
import org.storyloom.store.History;

/// Gathers what may leave.
public final class Dossiers {
  private final Database database;
  private final History history;

  public Dossiers(Database database, History history) {
    this.database = database;
    this.history = history;
  }

  /// All of the study that may leave at this level, today.
  public Cleared<Dossier> of(Level level) {
    Whole whole = Whole.read(database, history);
    return new Gathering(database, whole, level, new Extent(finding -> true, true))
        .dossier(history.mint().today());
  }

  /// As above, with those findings and what they lean on alone: no other number, and no count of
  /// consents. Withdrawn findings never leave.
  public Cleared<Dossier> of(Level level, Predicate<Finding> which) {
    Whole whole = Whole.read(database, history);
    return new Gathering(database, whole, level, new Extent(which, false))
        .dossier(history.mint().today());
  }
}
