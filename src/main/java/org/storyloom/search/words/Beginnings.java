package org.storyloom.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Counts the words that begin in one way.
public final class Beginnings {
  private Beginnings() {}

  /// How many words of the index begin so, in that of its parts which has most; -1 where there are
  /// more than `most`.
  public static int count(IndexReader index, String beginning, int most) {
    BytesRef prefix = new BytesRef(beginning);
    int highest = 0;
    try {
      for (LeafReaderContext leaf : index.leaves()) {
        Terms terms = leaf.reader().terms(WordStream.FIELD);
        int here = terms == null ? 0 : count(terms.iterator(), prefix, most);
        if (here > most) {
          return -1;
        }
        highest = Math.max(highest, here);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return highest;
  }

  private static int count(TermsEnum terms, BytesRef prefix, int most) throws IOException {
    int count = 0;
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return 0;
    }
    for (BytesRef term = terms.term();
        term != null && count <= most && StringHelper.startsWith(term, prefix);
        term = terms.next()) {
      count++;
    }
    return count;
  }
}
