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
  ENGLISH("en", '\u0001', '\u0002'),
  LITHUANIAN("lt", '\u0003', '\u0004');

  /// The marks of words of a text whose language is not known, and of one that is none of these.
  static final char UNKNOWN = '\u0005';

  static final char OTHER = '\u0006';

  private final String code;
  private final char mark;
  private final char stemMark;

  Tongue(String code, char mark, char stemMark) {
    this.code = code;
    this.mark = mark;
    this.stemMark = stemMark;
  }

  /// What stands in the index before a word as written in a text of this language.
  char mark() {
    return mark;
  }

  /// What stands before a stem of this language: it is never taken for a word as written, nor for a
  /// stem of another language.
  char stemMark() {
    return stemMark;
  }

  SnowballStemmer stemmer() {
    return switch (this) {
      case ENGLISH -> new EnglishStemmer();
      case LITHUANIAN -> new LithuanianStemmer();
    };
  }

  /// The mark of words as written in a text that may be in these languages.
  static char markOf(Set<Tongue> tongues) {
    if (tongues.isEmpty()) {
      return OTHER;
    }
    return tongues.size() == 1 ? tongues.iterator().next().mark : UNKNOWN;
  }

  /// The marks of words as written, whatever the language of the text.
  static String marks() {
    StringBuilder marks = new StringBuilder();
    for (Tongue tongue : values()) {
      marks.append(tongue.mark);
    }
    return marks.append(UNKNOWN).append(OTHER).toString();
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
