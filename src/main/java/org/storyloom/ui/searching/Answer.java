package org.storyloom.ui.searching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.ThemeId;
import org.storyloom.finding.Finding;
import org.storyloom.search.SavedSearch;
import org.storyloom.search.query.QueryFault;
import org.storyloom.store.Label;

/// What came of a question.
///
/// @param asked the question
/// @param fault why it was not understood
/// @param said what was understood, piece by piece
/// @param total how many sources fit; those in `found` come first
/// @param study what the study has to ask for
record Answer(
    Asked asked,
    Optional<QueryFault> fault,
    List<Label> said,
    int total,
    double milliseconds,
    List<Found> found,
    List<Facet> facets,
    Study study) {
  static final Answer NONE =
      new Answer(
          Asked.NOTHING, Optional.empty(), List.of(), 0, 0, List.of(), List.of(), Study.EMPTY);

  Answer {
    said = List.copyOf(said);
    found = List.copyOf(found);
    facets = List.copyOf(facets);
  }

  /// What the bar completes to, what is kept, and what passages can be linked to.
  record Study(
      Codebook codebook,
      Map<ThemeId, Integer> codings,
      List<SavedSearch> saved,
      List<Finding> findings) {
    static final Study EMPTY =
        new Study(new Codebook(List.of(), List.of()), Map.of(), List.of(), List.of());

    Study {
      codings = Map.copyOf(codings);
      saved = List.copyOf(saved);
      findings = List.copyOf(findings);
    }
  }

  /// How many places match in the sources shown.
  int places() {
    return found.stream().mapToInt(Found::places).sum();
  }

  boolean whole() {
    return found.size() == total;
  }

  /// The search that is kept under these words.
  Optional<SavedSearch> kept() {
    String text = asked.text();
    return study.saved().stream().filter(one -> one.words().equals(text)).findFirst();
  }
}
