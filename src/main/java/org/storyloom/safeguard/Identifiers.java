package org.storyloom.safeguard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What would give somebody of this study away: names of cases and speakers, handles, and all words
/// that a redaction replaces somewhere. Looks for them, in every inflected form, in words that are
/// about to leave.
final class Identifiers {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-@._][\\p{L}\\p{M}\\p{N}]+)*");
  private static final Pattern DIGITS = Pattern.compile("\\D+");

  private final Set<String> names = new HashSet<>();
  private final Set<String> byStart = new HashSet<>();
  private final List<String> phrases = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();

  Identifiers(Collection<String> known) {
    known.forEach(this::add);
  }

  private void add(String known) {
    String trimmed = known.strip();
    String digits = DIGITS.matcher(trimmed).replaceAll("");
    if (digits.length() >= 6) {
      numbers.add(digits);
    } else if (trimmed.length() > 1) {
      if (trimmed.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
        names.add(trimmed);
        byStart.add(start(trimmed));
      } else {
        phrases.add(trimmed.toLowerCase(Locale.ROOT));
      }
    }
  }

  /// Whether any of them stands in these words. A name counts where it is written with a capital,
  /// as names are.
  boolean standIn(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (String phrase : phrases) {
      if (lower.contains(phrase)) {
        return true;
      }
    }
    if (!numbers.isEmpty()) {
      String digits = DIGITS.matcher(words).replaceAll("");
      for (String number : numbers) {
        if (digits.contains(number)) {
          return true;
        }
      }
    }
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      if (Character.isUpperCase(word.group().codePointAt(0)) && named(word.group())) {
        return true;
      }
    }
    return false;
  }

  private boolean named(String word) {
    if (!byStart.contains(start(word))) {
      return false;
    }
    return names.stream().anyMatch(name -> Forms.of(name, word));
  }

  private static String start(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
  }
}
