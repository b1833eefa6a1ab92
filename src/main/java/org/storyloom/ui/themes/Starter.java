package org.storyloom.ui.themes;

import java.util.List;
import org.storyloom.codebook.CodebookDraft;
import org.storyloom.codebook.Starters;

/// A ready-made codebook that can be taken: what it is called, and what is in it.
record Starter(String name, CodebookDraft draft) {
  /// All that come with the program, read anew.
  static List<Starter> all() {
    return Starters.names().stream()
        .flatMap(name -> Starters.draft(name).map(draft -> new Starter(name, draft)).stream())
        .toList();
  }

  /// The key of its words.
  String key() {
    return Starters.key(name);
  }

  /// How many of its themes passages can be coded with.
  long themes() {
    return draft.themes().stream().filter(theme -> theme.facts().codable()).count();
  }
}
