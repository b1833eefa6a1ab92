package org.storyloom.triangulation;

import java.util.Arrays;
import java.util.Optional;

/// What a theme is to an indicator. The word is the one of the folder format.
public enum TieRelation {
  EXPLAINS("explains"),
  PRECEDES("precedes"),
  CONTRASTS("contrasts");

  private final String word;

  TieRelation(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<TieRelation> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
