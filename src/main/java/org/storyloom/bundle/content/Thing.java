package org.storyloom.bundle.content;

import java.util.Locale;

/// What can be held back.
public enum Thing {
  FINDING,
  PASSAGE,
  READING,
  /// Words of the study's own: a note, a definition.
  WORDS,
  /// A count of people.
  COUNT;

  /// In lower case: `finding`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
