package org.storyloom.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a comment, to be held against another's: without case, signs and emoji.
///
/// @param words in order
/// @param threes every three words that follow one another
record NearWords(List<String> words, Set<List<String>> threes) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Shorter texts are alike only where all words are.
  private static final int LONG_ENOUGH = 8;

  private static final double NEARLY = 0.8;

  static NearWords of(String text) {
    List<String> words =
        BETWEEN
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<List<String>> threes = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      threes.add(words.subList(i, i + 3));
    }
    return new NearWords(words, threes);
  }

  /// Whether both say nearly the same: all words, or in longer texts four of five threes in a row
  /// (Jaccard's coefficient; Broder, On the resemblance and containment of documents, 1997).
  boolean nearly(NearWords other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    if (words.equals(other.words)) {
      return true;
    }
    if (words.size() < LONG_ENOUGH || other.words.size() < LONG_ENOUGH) {
      return false;
    }
    Set<List<String>> both = new HashSet<>(threes);
    both.retainAll(other.threes);
    int all = threes.size() + other.threes.size() - both.size();
    return both.size() >= NEARLY * all;
  }
}
