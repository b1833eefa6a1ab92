package org.storyloom.ui.control.popup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what somebody means by a few letters: every word typed must stand somewhere in the name or
/// where it stands, in any case and with or without marks on its letters. What begins with the
/// letters comes first.
public final class Matching {
  /// A choice that fits, and which letters of its two texts were typed.
  ///
  /// @param rank the smaller, the better
  public record Match(Choice choice, BitSet inLabel, BitSet inWhere, int rank) {}

  private static final int AT_START = 0;
  private static final int AT_WORD = 1;
  private static final int INSIDE = 2;
  private static final int ELSEWHERE = 3;

  private Matching() {}

  /// The choices that fit, the best first, those equally good in their given order; all of them
  /// where nothing is typed.
  public static List<Match> of(String typed, List<Choice> choices, int most) {
    String[] words = folded(typed.strip()).split("\\s+");
    List<Match> found = new ArrayList<>();
    for (Choice choice : choices) match(words, choice).ifPresent(found::add);
    return found.stream().sorted(Comparator.comparingInt(Match::rank)).limit(most).toList();
  }

  /// Whether every word typed stands somewhere in these words.
  public static boolean fits(String typed, String words) {
    String folded = folded(words);
    for (String word : folded(typed.strip()).split("\\s+", -1))
      if (!folded.contains(word)) return false;
    return true;
  }

  private static Optional<Match> match(String[] words, Choice choice) {
    String label = folded(choice.label());
    String where = folded(choice.where());
    BitSet inLabel = new BitSet();
    BitSet inWhere = new BitSet();
    int rank = 0;
    for (String word : words) {
      if (word.isEmpty()) continue;
      int at = best(label, word);
      int path = where.indexOf(word);
      if (at < 0 && path < 0) return Optional.empty();
      if (at >= 0) inLabel.set(at, at + word.length());
      else inWhere.set(path, path + word.length());
      rank = Math.max(rank, rank(label, at));
    }
    return Optional.of(new Match(choice, inLabel, inWhere, rank));
  }

  /// Where a word stands, at the beginning of one if it does so anywhere.
  private static int best(String label, String word) {
    for (int at = label.indexOf(word); at >= 0; at = label.indexOf(word, at + 1))
      if (startsWord(label, at)) return at;
    return label.indexOf(word);
  }

  private static int rank(String label, int at) {
    if (at < 0) return ELSEWHERE;
    if (at == 0) return AT_START;
    return startsWord(label, at) ? AT_WORD : INSIDE;
  }

  private static boolean startsWord(String label, int at) {
    return at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1));
  }

  /// In lower case and without marks, letter for letter, so that positions stay.
  static String folded(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      String parts = Normalizer.normalize(words.substring(i, i + 1), Normalizer.Form.NFD);
      plain.append(Character.toLowerCase(parts.charAt(0)));
    }
    return plain.toString();
  }
}
