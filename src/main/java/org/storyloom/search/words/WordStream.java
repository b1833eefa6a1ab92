package org.storyloom.search.words;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text for the index: each word (UAX 29, emoji included) with all its forms at one
/// position. To be used again for text after text: what it once worked out about a word it
/// remembers, which is what makes stemming cheap.
public final class WordStream extends TokenFilter {
  /// The field of a document that holds them.
  public static final String FIELD = "words";

  private static final int REMEMBERED = 60_000;

  private final StandardTokenizer words;
  private final WordForms forms;
  private final CharArrayMap<char[][]> known = new CharArrayMap<>(4096, false);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private char[][] current = {};
  private int next;

  private WordStream(StandardTokenizer words, WordForms forms) {
    super(words);
    this.words = words;
    this.forms = forms;
  }

  /// A stream for texts that may be in these languages.
  public static WordStream in(Set<Tongue> tongues) {
    return new WordStream(new StandardTokenizer(), new WordForms(tongues));
  }

  /// Begins with this text.
  public TokenStream over(String text) {
    words.setReader(new java.io.StringReader(text));
    return this;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < current.length) {
      put(current[next++]);
      step.setPositionIncrement(0);
      return true;
    }
    if (!words.incrementToken()) {
      return false;
    }
    current = formsOf(term.buffer(), term.length());
    put(current[0]);
    next = 1;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    current = new char[][] {};
    next = 0;
  }

  private void put(char[] form) {
    term.copyBuffer(form, 0, form.length);
  }

  private char[][] formsOf(char[] word, int length) {
    char[][] found = known.get(word, 0, length);
    if (found == null) {
      List<String> all = forms.indexed(new String(word, 0, length));
      found = all.stream().map(String::toCharArray).toArray(char[][]::new);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(new String(word, 0, length), found);
    }
    return found;
  }
}
