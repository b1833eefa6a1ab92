package org.storyloom.learningloop;

import java.util.Arrays;
import java.util.Optional;

/// What became of a decision. The word is the one of the folder format.
public enum DecisionStatus {
  OPEN("open"),
  DONE("done"),
  DROPPED("dropped");

  private final String word;

  DecisionStatus(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<DecisionStatus> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
