package org.storyloom.table.value;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Months by name, in the languages that comments and surveys here are likely to come in.
final class Months {
  private static final List<String> LANGUAGES =
      List.of("en", "lt", "lv", "et", "pl", "ru", "uk", "de", "ro", "fr", "es");
  private static final int SHORTEST = 3;
  private static final Map<String, Month> NAMES = names();

  private Months() {}

  /// The month that a word names, in any case and form, whole or cut short.
  static Optional<Month> named(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    Month whole = NAMES.get(low);
    if (whole != null || low.length() < SHORTEST) {
      return Optional.ofNullable(whole);
    }
    return NAMES.entrySet().stream()
        .filter(one -> one.getKey().startsWith(low))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, Month> names() {
    Map<String, Month> names = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.of(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          String letters = name.replaceAll("[^\\p{L}]", "");
          if (letters.length() >= SHORTEST) {
            names.putIfAbsent(letters, month);
          }
        }
      }
    }
    return Collections.unmodifiableMap(names);
  }
}
