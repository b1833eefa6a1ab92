package org.storyloom.search;

import java.util.List;
import org.storyloom.source.Source;

/// A source that was found. `score` compares hits of one answer only; `places` says how many places
/// of its text match, of which the snippets show some.
public record SearchHit(Source source, double score, int places, List<Snippet> snippets) {
  public SearchHit {
    snippets = List.copyOf(snippets);
  }
}
