package org.storyloom.ui.searching;

import org.storyloom.source.SourceKind;

/// One row of the list of passages.
sealed interface Row {
  /// The source that the passages below it are from.
  record Head(SourceKind kind, String title, String facts, String count) implements Row {}

  /// A passage.
  record Hit(Passage passage) implements Row {}

  /// The foot of a list that is longer than what is shown.
  record More(String words) implements Row {}
}
