package org.storyloom.finding;

import java.util.Arrays;
import java.util.Optional;

/// What a piece of evidence does to a finding. The word is the one of the command line.
public enum Relation {
  SUPPORTS("supports"),
  QUALIFIES("qualifies"),
  CONTRADICTS("contradicts"),
  CONTEXT("context");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Relation> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
