package org.storyloom.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.SnowballStemmer;

/// The forms under which one word stands in the index: as written (in lower case, composed, with
/// the plain apostrophe), without its accents where it has any, and, behind their marks, its stems.
///
/// Not for several threads: a stemmer holds the word it works on.
public final class WordForms {
  /// What stands before a word that lost its accents.
  public static final char BARE = '\u0008';

  private final Map<Tongue, SnowballStemmer> stemmers = new EnumMap<>(Tongue.class);

  public WordForms(Set<Tongue> tongues) {
    tongues.forEach(tongue -> stemmers.put(tongue, tongue.stemmer()));
  }

  /// All forms of a word of a text; the one as written first.
  List<String> indexed(String word) {
    List<String> forms = new ArrayList<>();
    String written = written(word);
    forms.add(written);
    addBare(forms, BARE, written);
    stemmers.forEach((tongue, stemmer) -> {
      if (isWord(written)) {
        String stem = stem(stemmer, written);
        forms.add(tongue.mark() + stem);
        addBare(forms, tongue.bareMark(), stem);
      }
    });
    return forms;
  }

  /// The forms that a word of a question looks for: any form of it in any of the languages.
  public List<String> anyForm(String word) {
    String written = written(word);
    List<String> forms = new ArrayList<>(List.of(written));
    stemmers.forEach((tongue, stemmer) -> {
      if (isWord(written)) {
        forms.add(tongue.mark() + stem(stemmer, written));
      }
    });
    return forms;
  }

  /// The same, whichever accents there are on the word in the text or in the question.
  public List<String> anyFormAnyAccent(String word) {
    Set<String> forms = new LinkedHashSet<>(anyAccent(word));
    String written = written(word);
    stemmers.forEach((tongue, stemmer) -> {
      if (isWord(written)) {
        for (String stem : List.of(bare(stem(stemmer, written)), stem(stemmer, bare(written)))) {
          forms.add(tongue.mark() + stem);
          forms.add(tongue.bareMark() + stem);
        }
      }
    });
    return List.copyOf(forms);
  }

  /// The forms to look for where the word is meant as written but for its accents.
  public static List<String> anyAccent(String word) {
    String bare = bare(written(word));
    return List.of(bare, BARE + bare);
  }

  /// A word as the index writes it: composed and with its compatibility characters resolved (NFKC),
  /// in lower case, without soft hyphens and the colours of emoji.
  public static String written(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder written = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(point -> !isSilent(point))
        .forEach(point -> written.appendCodePoint(isApostrophe(point) ? '\'' : point));
    return written.isEmpty() ? composed : written.toString();
  }

  /// Words without accents: `ačiū` is `aciu`.
  public static String bare(String words) {
    char[] in = words.toCharArray();
    char[] out = new char[4 * in.length];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length);
  }

  private static void addBare(List<String> forms, char mark, String word) {
    if (!isPlain(word)) {
      String bare = bare(word);
      if (!bare.equals(word)) {
        forms.add(mark + bare);
      }
    }
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static boolean isWord(String written) {
    return Character.isLetter(written.codePointAt(0));
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(int point) {
    return point == 0x2018 || point == 0x2019 || point == 0x02BC || point == 0xFF07;
  }

  /// Soft hyphen, zero-width space and joiners at the edges of words, the sign that asks for a
  /// picture, and the five skin tones.
  private static boolean isSilent(int point) {
    return point == 0x00AD
        || point == 0x200B
        || point == 0xFEFF
        || point == 0xFE0F
        || (point >= 0x1F3FB && point <= 0x1F3FF);
  }
}
