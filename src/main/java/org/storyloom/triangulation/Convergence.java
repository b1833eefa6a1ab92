package org.storyloom.triangulation;

import java.util.Arrays;
import java.util.Optional;

/// How one strand of evidence stands to a finding (T. Farmer, K. Robinson, S. J. Elliott, J. Eyles,
/// Developing and implementing a triangulation protocol for qualitative health research,
/// Qualitative Health Research 16, 2006), and two ways of not knowing yet. The word is the one of
/// the command line.
public enum Convergence {
  AGREEMENT("agreement"),
  PARTIAL_AGREEMENT("partialAgreement"),
  /// The strand could speak of it, was looked through, and says nothing.
  SILENCE("silence"),
  DISSONANCE("dissonance"),
  /// The strand has nothing that could speak of it.
  NOT_ASKED("notAsked"),
  /// The strand has texts, and nobody has coded one. Found out, never rated.
  NOT_CODED_YET("notCodedYet");

  private final String word;

  Convergence(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static Optional<Convergence> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
