package org.storyloom.source;

import java.util.Optional;

/// What sort of text a source is.
public enum SourceKind {
  STORY("story"),
  INTERVIEW("interview"),
  FOCUS_GROUP("focusGroup"),
  COMMENT("comment"),
  SURVEY_ANSWER("surveyAnswer"),
  WORKSHOP_RECORD("workshopRecord"),
  FIELD_NOTE("fieldNote"),
  DOCUMENT("document");

  private final String word;

  SourceKind(String word) {
    this.word = word;
  }

  /// The word for it in files and on the command line, for example `focusGroup`.
  public String word() {
    return word;
  }

  /// Whether such texts come in streams, short and very many, and are listed by their collections.
  public boolean streams() {
    return this == COMMENT || this == SURVEY_ANSWER;
  }

  /// The kind that has this word.
  public static Optional<SourceKind> of(String word) {
    for (SourceKind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
