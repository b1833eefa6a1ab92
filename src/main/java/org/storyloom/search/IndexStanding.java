package org.storyloom.search;

import org.storyloom.store.History;

/// How an index on disk stands to the journal that it follows.
public enum IndexStanding {
  /// It has seen the last step, or lags no further than it does between two of its commits.
  CURRENT,
  /// It lags further than that: nobody has it follow.
  BEHIND,
  /// It was made by another version of the program, or it stands in another past than the
  /// journal's: a backup was restored.
  FOREIGN,
  /// A file is not as it was written.
  BROKEN,
  /// There is none, although the study has steps.
  MISSING;

  static IndexStanding of(Seen seen, History history) {
    if (!seen.standsIn(history)) {
      return FOREIGN;
    }
    long steps = history.position() - seen.position();
    return steps <= IndexWork.STEPS_BETWEEN_COMMITS ? CURRENT : BEHIND;
  }
}
