package org.storyloom.study;

import java.util.Arrays;
import java.util.Optional;

/// What a wave is for. The word is the one of the command line and the folder format.
public enum WaveKind {
  BASELINE("baseline"),
  POST_TEST("postTest"),
  FOLLOW_UP("followUp");

  private final String word;

  WaveKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<WaveKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
