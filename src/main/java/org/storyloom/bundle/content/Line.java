package org.storyloom.bundle.content;

import org.jspecify.annotations.Nullable;
import org.storyloom.finding.Relation;

/// A piece of evidence that leaves with a claim: words or a number.
public sealed interface Line {
  Tie tie();

  /// Somebody's words.
  record Said(Tie tie, Quote quote) implements Line {}

  /// A number.
  record Counted(Tie tie, Measure measure) implements Line {}

  /// How it bears on the claim. `id` (E12) is the same at every level; `strand` is the name of the
  /// kind of evidence, empty where it belongs to none.
  record Tie(
      String id, Relation relation, @Nullable Integer strength, String note, String strand) {}
}
