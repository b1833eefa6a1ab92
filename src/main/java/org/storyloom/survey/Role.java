package org.storyloom.survey;

import java.util.Arrays;
import java.util.Optional;

/// What the answers to an item are taken as. The word is the one of the folder format.
public enum Role {
  /// What is known of those who answer.
  ATTRIBUTE("attribute"),
  /// Shares of an indicator are computed from it.
  INDICATOR("indicator"),
  /// Answered in people's own words, which are sources.
  OPEN("open");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
  }
}
