package org.storyloom.memo;

import java.util.Arrays;
import java.util.Optional;

/// What sort of thought a memo holds. The word is the one of the folder format.
public enum MemoKind {
  /// What the material may mean.
  ANALYTIC("analytic"),
  /// How something was done, and why.
  METHOD("method"),
  /// What the researcher brings to it.
  REFLEXIVE("reflexive"),
  /// A question to come back to.
  OPEN("open");

  private final String word;

  MemoKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<MemoKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
