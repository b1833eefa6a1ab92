package org.storyloom.search.query;

import java.util.Locale;
import java.util.Optional;

/// What a question can ask of a source beside its words: `theme:fear`, `site:"United Kingdom"`.
public enum QueryField {
  /// Coded with a theme, or with one below it.
  THEME,
  /// What sort of text it is, in the words of the command line (`focusGroup`).
  KIND,
  /// At a site, or at one within it.
  SITE,
  /// In a phase.
  PHASE,
  /// A turn of this speaker; of a text without turns, its author or case.
  SPEAKER,
  /// Of a language, by tag or name.
  LANGUAGE,
  /// In a collection.
  COLLECTION,
  /// With these words in the title.
  TITLE,
  /// Coded by somebody.
  CODER,
  /// Of a case, or with a turn of it.
  CASE,
  /// Said on a day, in a month or in a year: `2019-03-12`, `2019-03`, `2019`.
  DATE;

  /// The name of the field in a question.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The field of this name, whichever case it is typed in.
  public static Optional<QueryField> of(String word) {
    for (QueryField field : values()) {
      if (field.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
