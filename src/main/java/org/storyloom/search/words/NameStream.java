package org.storyloom.search.words;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of names and titles for the index: in lower case and without accents, one name so far
/// from the next that no words in a row reach from one into the other.
public final class NameStream extends TokenStream {
  private static final int APART = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final WordCutter cutter = new WordCutter();
  private List<List<String>> names = List.of();
  private Iterator<List<String>> nextName = names.iterator();
  private Iterator<String> nextWord = List.<String>of().iterator();
  private boolean first;

  /// Begins with these names.
  public TokenStream over(Collection<String> all) {
    names = all.stream().map(cutter::name).toList();
    return this;
  }

  @Override
  public void reset() {
    nextName = names.iterator();
    nextWord = List.<String>of().iterator();
    first = true;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    boolean begins = false;
    while (!nextWord.hasNext()) {
      if (!nextName.hasNext()) {
        return false;
      }
      nextWord = nextName.next().iterator();
      begins = true;
    }
    term.append(nextWord.next());
    step.setPositionIncrement(begins && !first ? APART : 1);
    first = false;
    return true;
  }
}
