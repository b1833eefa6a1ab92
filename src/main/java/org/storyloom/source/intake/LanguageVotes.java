package org.storyloom.source.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storyloom.source.Source;

/// The languages of a stream of short texts. One that does not say takes the language of nearly all
/// before it, where there is one.
final class LanguageVotes {
  private static final int ENOUGH = 20;
  private static final double NEARLY_ALL = 0.9;

  private final Map<String, Integer> votes = new HashMap<>();
  private int all;
  private @Nullable String most;

  String language(String text) {
    String guess = LanguageGuess.of(text).orElse(null);
    if (guess != null) {
      int now = votes.merge(guess, 1, Integer::sum);
      all++;
      if (most == null || now > votes.getOrDefault(most, 0)) {
        most = guess;
      }
      return guess;
    }
    return most != null && all >= ENOUGH && votes.getOrDefault(most, 0) >= NEARLY_ALL * all
        ? most
        : Source.UNKNOWN_LANGUAGE;
  }
}
