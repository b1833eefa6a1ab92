package org.storyloom.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/// How a word begins, as the index writes it; without its accents where they do not matter.
public record Beginning(String letters, boolean anyAccent) {

  public static Beginning of(String typed, boolean anyAccent) {
    String written = WordForms.written(typed);
    return new Beginning(anyAccent ? WordForms.bare(written) : written, anyAccent);
  }

  /// Whether a word of a text begins so.
  public boolean fits(String word) {
    String written = WordForms.written(word);
    return (anyAccent ? WordForms.bare(written) : written).startsWith(letters);
  }

  /// Every word as written, in whichever language, that begins so.
  public Automaton automaton() {
    Automaton beginning = anyAccent ? Accentless.word(letters) : Automata.makeString(letters);
    return Operations.determinize(
        Operations.concatenate(
            List.of(Accentless.any(Tongue.marks()), beginning, Automata.makeAnyString())),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /// How many words of the index begin so, in that of its parts which has most; `most` where there
  /// are as many or more.
  public int count(IndexReader index, int most) {
    CompiledAutomaton automaton = new CompiledAutomaton(automaton());
    int highest = 0;
    try {
      for (LeafReaderContext leaf : index.leaves()) {
        Terms terms = leaf.reader().terms(WordStream.FIELD);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : automaton.getTermsEnum(terms);
        int count = 0;
        while (count < most && each.next() != null) {
          count++;
        }
        highest = Math.max(highest, count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return highest;
  }
}
