package org.storyloom.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.storyloom.search.words.WordCutter;

/// Words of a name (a title, a speaker, a case) as questions to the field that holds such names.
final class NameQueries {
  private NameQueries() {}

  /// These words in a row in one name; of the last only the beginning where `begins`.
  static Query named(String field, String value, boolean begins) {
    List<String> words = new WordCutter().name(value);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("a name without a word");
    }
    Query named;
    if (words.size() == 1) {
      Term word = new Term(field, words.getFirst());
      named = begins ? new PrefixQuery(word) : new TermQuery(word);
    } else if (begins) {
      named = new IntervalQuery(field, row(words));
    } else {
      named = new PhraseQuery(field, words.toArray(String[]::new));
    }
    return new ConstantScoreQuery(named);
  }

  private static IntervalsSource row(List<String> words) {
    IntervalsSource[] row = new IntervalsSource[words.size()];
    for (int i = 0; i < row.length - 1; i++) {
      row[i] = Intervals.term(words.get(i));
    }
    row[row.length - 1] = Intervals.prefix(new BytesRef(words.getLast()), WordQueries.WIDEST);
    return Intervals.phrase(row);
  }
}
