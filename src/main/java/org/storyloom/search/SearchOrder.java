package org.storyloom.search;

/// Which hit comes first.
public enum SearchOrder {
  /// The one that fits the words best (BM25, Robertson 1994).
  BEST,
  /// The one said last; those without a day come at the end.
  NEWEST,
  /// The one said first; those without a day come at the end.
  OLDEST,
  /// The one that most people reacted to.
  MOST_REACTIONS
}
