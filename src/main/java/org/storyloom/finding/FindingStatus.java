package org.storyloom.finding;

import java.util.Arrays;
import java.util.Optional;

/// How far a finding has come. The word is the one of the folder format.
public enum FindingStatus {
  DRAFT("draft"),
  UNDER_DISCUSSION("underDiscussion"),
  AGREED("agreed"),
  WITHDRAWN("withdrawn");

  private final String word;

  FindingStatus(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<FindingStatus> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
