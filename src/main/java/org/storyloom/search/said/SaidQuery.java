package org.storyloom.search.said;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.words.WordCutter;
import org.storyloom.search.words.WordStream;

/// Sources in which certain people say these words: those that `words` finds, where at least one of
/// the places stands in a turn of theirs. Scores are those of `words`.
public final class SaidQuery extends Query {
  private final Query words;
  private final Said said;

  public SaidQuery(Query words, Said said) {
    this.words = words;
    this.said = said;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = words.rewrite(searcher);
    return rewritten.equals(words) ? super.rewrite(searcher) : new SaidQuery(rewritten, said);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight inner = words.createWeight(searcher, mode, boost);
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier supplier = inner.scorerSupplier(leaf);
        return supplier == null ? null : supplier(supplier, inner, leaf);
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
        return inner.explain(leaf, document);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return inner.isCacheable(leaf);
      }
    };
  }

  private ScorerSupplier supplier(ScorerSupplier supplier, Weight inner, LeafReaderContext leaf) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        Scorer scorer = supplier.get(leadCost);
        return new InTurns(scorer, new Turns(scorer, inner, leaf));
      }

      @Override
      public long cost() {
        return supplier.cost();
      }
    };
  }

  /// Looks, at a document that has the words, where they stand.
  private final class Turns extends TwoPhaseIterator {
    private final TwoPhaseIterator first;
    private final Weight inner;
    private final LeafReaderContext leaf;
    private final WordCutter cutter = new WordCutter();

    Turns(Scorer scorer, Weight inner, LeafReaderContext leaf) {
      super(
          scorer.twoPhaseIterator() == null
              ? scorer.iterator()
              : scorer.twoPhaseIterator().approximation());
      first = scorer.twoPhaseIterator();
      this.inner = inner;
      this.leaf = leaf;
    }

    @Override
    public boolean matches() throws IOException {
      if (first != null && !first.matches()) {
        return false;
      }
      int document = approximation.docID();
      Said.Place place = said.place(Voices.of(leaf, document), cutter);
      return place.anywhere() || (!place.nowhere() && isSaid(place, document));
    }

    private boolean isSaid(Said.Place place, int document) throws IOException {
      Matches matches = inner.matches(leaf, document);
      MatchesIterator places = matches == null ? null : matches.getMatches(WordStream.FIELD);
      while (places != null && places.next()) {
        if (place.has(places.startOffset(), places.endOffset())) {
          return true;
        }
      }
      return false;
    }

    @Override
    public float matchCost() {
      return 1000;
    }
  }

  private static final class InTurns extends Scorer {
    private final Scorer words;
    private final Turns turns;

    InTurns(Scorer words, Turns turns) {
      this.words = words;
      this.turns = turns;
    }

    @Override
    public int docID() {
      return words.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(turns);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return turns;
    }

    @Override
    public float score() throws IOException {
      return words.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return words.getMaxScore(upTo);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    words.visit(visitor.getSubVisitor(org.apache.lucene.search.BooleanClause.Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "said(" + words.toString(field) + ", " + said + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && words.equals(((SaidQuery) other).words)
        && said.equals(((SaidQuery) other).said);
  }

  @Override
  public int hashCode() {
    return 31 * words.hashCode() + said.hashCode() + classHash();
  }
}
