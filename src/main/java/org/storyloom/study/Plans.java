package org.storyloom.study;

import org.storyloom.store.Database;

/// Reads what the study is about.
public final class Plans {
  private final Database database;

  public Plans(Database database) {
    this.database = database;
  }

  /// The whole plan as it stands now.
  public StudyPlan read() {
    return PlanStore.read(database);
  }
}
