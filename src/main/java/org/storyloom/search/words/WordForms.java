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

/// The forms under which a word stands in the index, each behind a mark that says what it is: as
/// written (in lower case, composed, with the plain apostrophe) in a text of that language, or a
/// stem. A stem that is the word itself is not written twice: the word stands for it.
///
/// Not for several threads: a stemmer holds the word it works on.
public final class WordForms {
  private final Map<Tongue, SnowballStemmer> stemmers = new EnumMap<>(Tongue.class);
  private final char mark;

  /// The forms of words in texts that may be in these languages; with all of them, also the forms
  /// that a question looks for.
  public WordForms(Set<Tongue> tongues) {
    tongues.forEach(tongue -> stemmers.put(tongue, tongue.stemmer()));
    mark = Tongue.markOf(tongues);
  }

  /// All forms of a word of a text; the one as written first.
  List<String> indexed(String word) {
    List<String> forms = new ArrayList<>(3);
    String written = written(word);
    forms.add(mark + written);
    if (isWord(written)) {
      stemmers.forEach((tongue, stemmer) -> {
        String stem = stem(stemmer, written);
        if (!stem.equals(written)) {
          forms.add(tongue.stemMark() + stem);
        }
      });
    }
    return forms;
  }

  /// The forms that a question looks for where a word is meant as written.
  public static List<String> asWritten(String word) {
    String written = written(word);
    return Tongue.marks().chars().mapToObj(mark -> (char) mark + written).toList();
  }

  /// The forms that it looks for where any form of the word will do, in any of the languages.
  public List<String> anyForm(String word) {
    String written = written(word);
    if (!isWord(written)) {
      return asWritten(word);
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(Tongue.OTHER + written);
    stemmers.forEach((tongue, stemmer) -> {
      String stem = stem(stemmer, written);
      forms.add(tongue.stemMark() + stem);
      if (stem(stemmer, stem).equals(stem)) {
        forms.add(tongue.mark() + stem);
        forms.add(Tongue.UNKNOWN + stem);
      }
    });
    return List.copyOf(forms);
  }

  /// What to look for where accents do not matter.
  public static List<Accentless> asWrittenAnyAccent(String word) {
    String bare = bare(written(word));
    return List.of(new Accentless(Tongue.marks(), bare, form -> true));
  }

  /// The same where any form of the word will do.
  public List<Accentless> anyFormAnyAccent(String word) {
    String written = written(word);
    if (!isWord(written)) {
      return asWrittenAnyAccent(word);
    }
    List<Accentless> all = new ArrayList<>();
    all.add(new Accentless(String.valueOf(Tongue.OTHER), bare(written), form -> true));
    stemmers.forEach((tongue, stemmer) -> {
      Set<String> stems =
          Set.copyOf(List.of(bare(stem(stemmer, written)), stem(stemmer, bare(written))));
      for (String stem : stems) {
        all.add(new Accentless(String.valueOf(tongue.stemMark()), stem, form -> true));
        all.add(
            new Accentless(
                "" + tongue.mark() + Tongue.UNKNOWN,
                stem,
                form -> form.equals(stem(stemmer, form))));
      }
    });
    return all;
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
