package org.storyloom.search.words;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;

/// A language whose words are found in all their forms (Snowball's stemmers: Porter 2 for English,
/// Jocas 2015 for Lithuanian). A text in any other language is found word by word as written.
public enum Tongue {
  ENGLISH("en", '\u0001'),
  LITHUANIAN("lt", '\u0002');

  private final String code;
  private final char mark;

  Tongue(String code, char mark) {
    this.code = code;
    this.mark = mark;
  }

  /// What stands before a stem of this language in the index, so that it is never taken for a word
  /// as written, nor for a stem of another language.
  char mark() {
    return mark;
  }

  /// The same, before a stem that lost its accents.
  char bareMark() {
    return (char) (mark + 8);
  }

  SnowballStemmer stemmer() {
    return switch (this) {
      case ENGLISH -> new EnglishStemmer();
      case LITHUANIAN -> new LithuanianStemmer();
    };
  }

  /// The languages that a text may be in: the one of its tag (BCP 47), or all that we know where
  /// the tag says nothing.
  public static Set<Tongue> of(String tag) {
    String primary = primary(tag);
    if (primary.isEmpty() || primary.equals("und") || primary.equals("mul")) {
      return EnumSet.allOf(Tongue.class);
    }
    Set<Tongue> tongues = EnumSet.noneOf(Tongue.class);
    for (Tongue tongue : values()) {
      if (tongue.code.equals(primary)) {
        tongues.add(tongue);
      }
    }
    return tongues;
  }

  /// The language of a tag without region or script: `lt` of `lt-LT`.
  public static String primary(String tag) {
    String lower = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int end = lower.indexOf('-');
    return end < 0 ? lower : lower.substring(0, end);
  }
}
