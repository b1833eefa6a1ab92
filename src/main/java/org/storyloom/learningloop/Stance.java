package org.storyloom.learningloop;

import java.util.Arrays;
import java.util.Optional;

/// How somebody took a finding. The word is the one of the folder format.
public enum Stance {
  AGREE("agree"),
  OBJECT("object"),
  UNSURE("unsure");

  private final String word;

  Stance(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Stance> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
