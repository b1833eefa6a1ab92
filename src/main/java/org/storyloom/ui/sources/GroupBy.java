package org.storyloom.ui.sources;

/// By what the sources are grouped.
enum GroupBy {
  KIND("kind"),
  PHASE("phase"),
  SITE("site"),
  LANGUAGE("language");

  private final String word;

  GroupBy(String word) {
    this.word = word;
  }

  /// Ends the keys of its words.
  String word() {
    return word;
  }
}
