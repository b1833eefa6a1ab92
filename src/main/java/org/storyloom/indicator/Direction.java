package org.storyloom.indicator;

import java.util.Arrays;
import java.util.Optional;

/// Which way an indicator should move. The word is the one of the folder format.
public enum Direction {
  UP("up"),
  DOWN("down"),
  NONE("none");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Direction> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
