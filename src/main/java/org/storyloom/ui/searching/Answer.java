package org.storyloom.ui.searching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.ThemeId;
import org.storyloom.finding.Finding;
import org.storyloom.search.SavedSearch;
import org.storyloom.search.query.QueryFault;
import org.storyloom.search.query.QueryField;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.store.Label;
import org.storyloom.ui.control.look.Hue;

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

  /// A source that fits, with its passages; `places` is how many places of it match, of which a
  /// passage may hold several.
  record Found(Source source, int places, List<Passage> passages) {
    Found {
      passages = List.copyOf(passages);
    }
  }

  /// A field by which the sources that fit can be narrowed down.
  ///
  /// @param values each with how many sources fit that have it; of themes, how many passages
  record Facet(QueryField field, List<Value> values) {
    Facet {
      values = List.copyOf(values);
    }

    /// One value. `hues` has the colour of a theme, and is empty for all else.
    record Value(String value, String name, int count, boolean chosen, List<Hue> hues) {
      Value {
        hues = List.copyOf(hues);
      }
    }
  }

  /// One row of the list of passages.
  sealed interface Row {
    /// The source that the passages below it are from.
    record Head(SourceKind kind, String title, String facts, String count) implements Row {}

    /// A passage.
    record Hit(Passage passage) implements Row {}

    /// The foot of a list that is longer than what is shown.
    record More(String words) implements Row {}
  }
}
