package org.storyloom.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.storyloom.search.words.Tongue;
import org.storyloom.search.words.WordCutter;
import org.storyloom.search.words.WordForms;

/// Words, phrases and beginnings of words as questions to one field of the index.
final class WordQueries {
  /// How many words a beginning may stand for where places are compared (phrases, `near`).
  static final int WIDEST = 800;

  private final String field;
  private final WordCutter cutter = new WordCutter();
  private final WordForms forms = new WordForms(Set.of(Tongue.values()));

  WordQueries(String field) {
    this.field = field;
  }

  /// One word of a row: the forms that will do, or what they begin with.
  record Piece(List<String> forms, boolean begins) {}

  /// The words of a text in a row; the last begins a word where `begins` and nothing comes behind
  /// it.
  List<Piece> pieces(String text, boolean begins, boolean asWritten, boolean anyAccent) {
    List<WordCutter.Cut> cuts = cutter.cut(text);
    List<Piece> pieces = new ArrayList<>();
    for (WordCutter.Cut cut : cuts) {
      boolean last = begins && pieces.size() == cuts.size() - 1 && cut.end() == text.length();
      pieces.add(new Piece(formsOf(cut.word(), asWritten || last, anyAccent), last));
    }
    return pieces;
  }

  /// The words of a name, in the field of names.
  List<Piece> name(String name, boolean begins) {
    List<String> words = cutter.name(name);
    List<Piece> pieces = new ArrayList<>();
    for (String word : words) {
      boolean last = pieces.size() == words.size() - 1;
      pieces.add(new Piece(List.of(word), begins && last));
    }
    return pieces;
  }

  private List<String> formsOf(String word, boolean asWritten, boolean anyAccent) {
    if (asWritten) {
      return anyAccent ? WordForms.anyAccent(word) : List.of(WordForms.written(word));
    }
    return anyAccent ? forms.anyFormAnyAccent(word) : forms.anyForm(word);
  }

  /// The words in a row; nothing where there are none.
  Optional<Query> row(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    if (pieces.size() == 1) {
      return Optional.of(one(pieces.getFirst()));
    }
    if (pieces.stream().anyMatch(Piece::begins)) {
      return Optional.of(new IntervalQuery(field, places(pieces)));
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    pieces.forEach(piece -> phrase.add(terms(piece)));
    return Optional.of(phrase.build());
  }

  private Query one(Piece piece) {
    Term[] terms = terms(piece);
    if (!piece.begins()) {
      return terms.length == 1 ? new TermQuery(terms[0]) : synonyms(terms);
    }
    if (terms.length == 1) {
      return new PrefixQuery(terms[0]);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Term term : terms) {
      any.add(new PrefixQuery(term), BooleanClause.Occur.SHOULD);
    }
    return new ConstantScoreQuery(any.build());
  }

  private Query synonyms(Term[] terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    for (Term term : terms) {
      any.addTerm(term);
    }
    return any.build();
  }

  private Term[] terms(Piece piece) {
    return piece.forms().stream().map(form -> new Term(field, form)).toArray(Term[]::new);
  }

  /// The words in a row, as places that can be compared with others.
  static IntervalsSource places(List<Piece> pieces) {
    List<IntervalsSource> row = pieces.stream().map(WordQueries::place).toList();
    return row.size() == 1 ? row.getFirst() : Intervals.phrase(row.toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource place(Piece piece) {
    List<IntervalsSource> any =
        piece.forms().stream()
            .map(form ->
                piece.begins()
                    ? Intervals.prefix(new BytesRef(form), WIDEST)
                    : Intervals.term(form))
            .toList();
    return any.size() == 1 ? any.getFirst() : Intervals.or(any.toArray(IntervalsSource[]::new));
  }
}
