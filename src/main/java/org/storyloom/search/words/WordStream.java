package org.storyloom.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of a text for the index: each word (UAX 29, emoji included) with all its forms at one
/// position. To be used again for text after text: what it once worked out about a word it
/// remembers, which is what makes stemming cheap.
public final class WordStream extends TokenStream {
  /// The field of a document that holds them.
  public static final String FIELD = "words";

  private static final int REMEMBERED = 120_000;

  private final StandardTokenizer words = new StandardTokenizer();
  private final CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute from = words.getAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute fromStep =
      words.getAttribute(PositionIncrementAttribute.class);
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final WordForms forms;
  private final CharArrayMap<BytesRef[]> known = new CharArrayMap<>(4096, false);
  private BytesRef[] current = {};
  private int next;

  private WordStream(WordForms forms) {
    this.forms = forms;
  }

  /// A stream for texts that may be in these languages.
  public static WordStream in(Set<Tongue> tongues) {
    return new WordStream(new WordForms(tongues));
  }

  /// Begins with this text.
  public TokenStream over(String text) {
    words.setReader(new StringReader(text));
    return this;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < current.length) {
      term.setBytesRef(current[next++]);
      step.setPositionIncrement(0);
      return true;
    }
    if (!words.incrementToken()) {
      return false;
    }
    current = formsOf(word.buffer(), word.length());
    next = 1;
    term.setBytesRef(current[0]);
    place.setOffset(from.startOffset(), from.endOffset());
    step.setPositionIncrement(fromStep.getPositionIncrement());
    return true;
  }

  @Override
  public void reset() throws IOException {
    words.reset();
    current = new BytesRef[] {};
    next = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    words.end();
    place.setOffset(from.endOffset(), from.endOffset());
    step.setPositionIncrement(fromStep.getPositionIncrement());
  }

  @Override
  public void close() throws IOException {
    words.close();
  }

  private BytesRef[] formsOf(char[] letters, int length) {
    BytesRef[] found = known.get(letters, 0, length);
    if (found == null) {
      String written = new String(letters, 0, length);
      List<String> all = forms.indexed(written);
      found = all.stream().map(BytesRef::new).toArray(BytesRef[]::new);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(written, found);
    }
    return found;
  }
}
