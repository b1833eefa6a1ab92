package org.storyloom.finding;

import java.util.Arrays;
import java.util.Optional;

/// How strong a finding was judged. The word is the one of the folder format.
public enum Strength {
  WEAK("weak"),
  FAIR("fair"),
  GOOD("good"),
  STRONG("strong");

  private final String word;

  Strength(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Strength> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
