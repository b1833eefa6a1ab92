package org.storyloom.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts a text into the very words that the index holds (UAX 29, emoji included), with their
/// places. Not for several threads.
public final class WordCutter {
  /// A word as written, in UTF-16 units of the text it was cut from.
  public record Cut(String word, int start, int end) {}

  private final StandardTokenizer tokens = new StandardTokenizer();
  private final CharTermAttribute word = tokens.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);

  public void each(String text, Consumer<Cut> consumer) {
    try {
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        consumer.accept(new Cut(word.toString(), place.startOffset(), place.endOffset()));
      }
      tokens.end();
      tokens.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Cut> cut(String text) {
    List<Cut> cuts = new ArrayList<>();
    each(text, cuts::add);
    return cuts;
  }

  /// The words of a name or title as the index writes them: in lower case, without accents.
  public List<String> name(String name) {
    if (isOneWord(name)) {
      return List.of(WordForms.written(name));
    }
    List<String> words = new ArrayList<>();
    each(name, cut -> words.add(WordForms.bare(WordForms.written(cut.word()))));
    return words;
  }

  /// Most of a million names are one plain word, which need not be cut.
  private static boolean isOneWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter >= 0x80 || !Character.isLetterOrDigit(letter)) {
        return false;
      }
    }
    return !name.isEmpty() && name.length() < 200;
  }
}
