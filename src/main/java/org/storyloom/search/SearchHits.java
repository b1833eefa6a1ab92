package org.storyloom.search;

import java.util.List;

/// What was found: how many sources in all, in how many milliseconds, and the hits that were asked
/// for.
public record SearchHits(int total, double milliseconds, List<SearchHit> hits) {
  public SearchHits {
    hits = List.copyOf(hits);
  }
}
