package org.storyloom.l10n;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of one language. Patterns are ICU messages: `{0}` for a place, `{0, plural, one {#
/// source} other {# sources}}`.
public final class Messages {
  /// Every room that has words of its own, in the order of the house.
  static final List<String> ROOMS =
      List.of(
          "store",
          "job",
          "table",
          "study",
          "memo",
          "cases",
          "codebook",
          "indicator",
          "source",
          "coding",
          "survey",
          "safeguard",
          "output",
          "finding",
          "search",
          "analysis",
          "triangulation",
          "learningloop",
          "workspace",
          "exchange",
          "bundle",
          "cli",
          "ui",
          "control",
          "code",
          "overview",
          "sources",
          "searching",
          "themes",
          "indicators",
          "findings",
          "triangulate",
          "loops",
          "bundles",
          "safeguards");

  private static final Pattern NUMBER_PLACE =
      Pattern.compile("\\{(\\d+)\\s*,\\s*(?:plural|selectordinal|number)");

  private final Locale locale;
  private final Properties words;

  private Messages(Locale locale, Properties words) {
    this.locale = locale;
    this.words = words;
  }

  /// The words in this language; English for what it lacks and for any other language.
  public static Messages in(Locale locale) {
    Properties words = new Properties();
    for (String room : ROOMS) {
      load(words, "/messages/" + room + ".properties");
    }
    if (locale.getLanguage().equals("lt")) {
      for (String room : ROOMS) {
        load(words, "/messages/" + room + "_lt.properties");
      }
    }
    return new Messages(locale, words);
  }

  public static Messages english() {
    return in(Locale.UK);
  }

  public Locale locale() {
    return locale;
  }

  /// The words for this key. A key without words shows itself, so that it is seen and mended.
  public String text(String key, Object... with) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      return with.length == 0 ? key : key + ' ' + List.of(with);
    }
    return new MessageFormat(pattern, locale).format(with);
  }

  /// As [#text], for facts that the core hands out as texts: those in a plural's place are read as
  /// numbers.
  public String said(String key, List<String> with) {
    Object[] places = with.toArray();
    Matcher numbers = NUMBER_PLACE.matcher(words.getProperty(key, ""));
    while (numbers.find()) {
      int place = Integer.parseInt(numbers.group(1));
      if (place < places.length && with.get(place).matches("-?\\d{1,18}")) {
        places[place] = Long.valueOf(with.get(place));
      }
    }
    return text(key, places);
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  /// All keys, sorted.
  public Set<String> keys() {
    return new TreeSet<>(new ArrayList<>(words.stringPropertyNames()));
  }

  private static void load(Properties words, String name) {
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      if (stream != null) {
        words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
