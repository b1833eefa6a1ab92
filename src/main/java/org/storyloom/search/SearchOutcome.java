package org.storyloom.search;

import java.util.List;
import org.storyloom.search.query.QueryFault;
import org.storyloom.store.Label;

/// What became of a [SearchRequest].
public sealed interface SearchOutcome {
  /// It was understood, as `said` says piece by piece, and answered.
  record Answered(SearchHits hits, List<Label> said) implements SearchOutcome {
    public Answered {
      said = List.copyOf(said);
    }
  }

  /// It was not understood.
  record NotUnderstood(QueryFault fault) implements SearchOutcome {}
}
