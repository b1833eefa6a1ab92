package org.storyloom.cases;

import java.util.Arrays;
import java.util.Optional;

/// What a case is. The word is the one of the folder format.
public enum CaseKind {
  PARTICIPANT("participant"),
  PARTNER("partner"),
  POST("post"),
  PLACE("place");

  private final String word;

  CaseKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<CaseKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
