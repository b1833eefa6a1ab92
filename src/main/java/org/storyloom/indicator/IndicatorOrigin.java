package org.storyloom.indicator;

import java.util.Arrays;
import java.util.Optional;

/// Where an indicator's readings come from; strands of evidence gather indicators by it. The word
/// is the one of the folder format.
public enum IndicatorOrigin {
  SURVEY("survey"),
  CAMPAIGN("campaign"),
  PUBLISHED("published"),
  PLAN("plan");

  private final String word;

  IndicatorOrigin(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<IndicatorOrigin> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
