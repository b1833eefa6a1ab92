package org.storyloom.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Guesses which language a text is in: by its script and, for Latin letters, by small words and
/// telling letters. Says nothing rather than something doubtful. Fast enough for every comment of a
/// million (see decision record 0031).
final class LanguageGuess {
  private static final int ENOUGH = 4000;
  private static final int LONGEST_WORD = 12;

  /// What a telling letter says, against a small word.
  private static final double LETTER = 0.5;

  /// The best must be this much better than the next, and say at least this much.
  private static final double MARGIN = 1.2;

  private static final double LEAST = 0.6;

  private static final List<String> LANGUAGES;
  private static final Map<String, double[]> WORDS = new HashMap<>();
  private static final Map<Integer, double[]> LETTERS = new HashMap<>();

  static {
    Properties words = read("words.properties");
    Properties letters = read("letters.properties");
    LANGUAGES = List.copyOf(new TreeSet<>(words.stringPropertyNames()));
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : new TreeSet<>(List.of(words.getProperty(LANGUAGES.get(i)).split(" ")))) {
        WORDS.computeIfAbsent(word, unseen -> new double[LANGUAGES.size()])[i] = 1;
      }
      String own = letters.getProperty(LANGUAGES.get(i), "");
      for (int letter : own.codePoints().toArray()) {
        LETTERS.computeIfAbsent(letter, unseen -> new double[LANGUAGES.size()])[i] = LETTER;
      }
    }
    WORDS.values().forEach(LanguageGuess::share);
    LETTERS.values().forEach(LanguageGuess::share);
  }

  private LanguageGuess() {}

  private static Properties read(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            LanguageGuess.class.getResourceAsStream("/languages/" + name), name)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What several languages have says less for each of them.
  private static void share(double[] weights) {
    double all = Arrays.stream(weights).filter(weight -> weight > 0).count();
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= Math.sqrt(all);
    }
  }

  /// The language as a BCP 47 tag; empty where the text does not say.
  static Optional<String> of(String text) {
    String part = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    UnicodeScript script = script(part);
    return switch (script) {
      case LATIN -> latin(part);
      case CYRILLIC -> Optional.of(cyrillic(part));
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case ARABIC -> Optional.of(part.matches("(?s).*[پچژگ].*") ? "fa" : "ar");
      case HANGUL -> Optional.of("ko");
      case HIRAGANA, KATAKANA -> Optional.of("ja");
      case HAN -> Optional.of("zh");
      case GEORGIAN -> Optional.of("ka");
      case ARMENIAN -> Optional.of("hy");
      case THAI -> Optional.of("th");
      default -> Optional.empty();
    };
  }

  /// The script of most letters; kana before Han, which Japanese has too.
  private static UnicodeScript script(String text) {
    int latin = 0;
    Map<UnicodeScript, Integer> others = new HashMap<>();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x250) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        others.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    others.merge(UnicodeScript.LATIN, latin, Integer::sum);
    boolean kana =
        others.containsKey(UnicodeScript.HIRAGANA) || others.containsKey(UnicodeScript.KATAKANA);
    UnicodeScript most =
        others.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .max(
                Map.Entry.<UnicodeScript, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.COMMON);
    return most == UnicodeScript.HAN && kana ? UnicodeScript.HIRAGANA : most;
  }

  private static String cyrillic(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    if (low.indexOf('ў') >= 0) {
      return "be";
    }
    if (low.indexOf('ї') >= 0 || low.indexOf('є') >= 0 || low.indexOf('ґ') >= 0) {
      return "uk";
    }
    if (low.indexOf('ђ') >= 0 || low.indexOf('ј') >= 0 || low.indexOf('љ') >= 0) {
      return "sr";
    }
    if (low.indexOf('ы') >= 0 || low.indexOf('э') >= 0 || low.indexOf('ё') >= 0) {
      return "ru";
    }
    if (low.indexOf('і') >= 0) {
      return "uk";
    }
    return low.contains("ъ") && low.matches("(?s).*[а-я]ът\\b.*") ? "bg" : "ru";
  }

  private static Optional<String> latin(String text) {
    double[] scores = new double[LANGUAGES.size()];
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 0x80) {
        add(scores, LETTERS.get(Character.toLowerCase((int) c)));
      }
      boolean inWord = Character.isLetter(c) || ((c == '\'' || c == '’') && start >= 0);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        if (i - start <= LONGEST_WORD) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\'');
          add(scores, WORDS.get(word));
        }
        start = -1;
      }
    }
    return best(scores);
  }

  private static void add(double[] scores, double @Nullable [] weights) {
    if (weights != null) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights[i];
      }
    }
  }

  private static Optional<String> best(double[] scores) {
    int best = 0;
    double next = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        next = scores[best];
        best = i;
      } else {
        next = Math.max(next, scores[i]);
      }
    }
    return scores[best] >= LEAST && scores[best] >= MARGIN * next
        ? Optional.of(LANGUAGES.get(best))
        : Optional.empty();
  }
}
