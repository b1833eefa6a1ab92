package org.storyloom.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.words.Accentless;
import org.storyloom.search.words.Beginning;
import org.storyloom.search.words.Tongue;
import org.storyloom.search.words.WordCutter;
import org.storyloom.search.words.WordForms;
import org.storyloom.search.words.WordStream;

/// Words, phrases and beginnings of words as questions to the index.
final class WordQueries {
  /// How many words a beginning may stand for where places are compared (phrases, `near`).
  static final int WIDEST = 800;

  private static final List<String> NONE = List.of("\u0007");

  private final IndexReader index;
  private final WordCutter cutter = new WordCutter();
  private final WordForms forms = new WordForms(Set.of(Tongue.values()));

  WordQueries(IndexReader index) {
    this.index = index;
  }

  /// One word of a row: the forms in the index that will do, or how it begins.
  record Piece(List<String> forms, @Nullable Beginning beginning) {}

  /// Any form of the words of a text, in a row.
  List<Piece> anyForm(String text, boolean anyAccent) {
    return pieces(
        text,
        false,
        word -> anyAccent ? known(forms.anyFormAnyAccent(word)) : forms.anyForm(word),
        anyAccent);
  }

  /// The words of a text as written, in a row; of the last only the beginning where `begins` and
  /// nothing comes behind it.
  List<Piece> asWritten(String text, boolean begins, boolean anyAccent) {
    return pieces(
        text,
        begins,
        word -> anyAccent ? known(WordForms.asWrittenAnyAccent(word)) : WordForms.asWritten(word),
        anyAccent);
  }

  private interface FormsOf {
    List<String> in(String word);
  }

  private List<Piece> pieces(String text, boolean begins, FormsOf forms, boolean anyAccent) {
    List<WordCutter.Cut> cuts = cutter.cut(text);
    List<Piece> pieces = new ArrayList<>();
    for (WordCutter.Cut cut : cuts) {
      boolean last = pieces.size() == cuts.size() - 1 && cut.end() == text.length();
      pieces.add(
          begins && last
              ? new Piece(List.of(), Beginning.of(cut.word(), anyAccent))
              : new Piece(forms.in(cut.word()), null));
    }
    return pieces;
  }

  /// Those forms that there are; one that no word has where there are none.
  private List<String> known(List<Accentless> all) {
    Set<String> known = new TreeSet<>();
    try {
      for (Accentless some : all) {
        CompiledAutomaton automaton = new CompiledAutomaton(some.automaton());
        for (LeafReaderContext leaf : index.leaves()) {
          Terms terms = leaf.reader().terms(WordStream.FIELD);
          TermsEnum each = terms == null ? TermsEnum.EMPTY : automaton.getTermsEnum(terms);
          while (each.next() != null) {
            String form = each.term().utf8ToString();
            if (some.isForm(form)) {
              known.add(form);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known.isEmpty() ? NONE : List.copyOf(known);
  }

  /// The words in a row; nothing where there are none.
  static Optional<Query> row(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    if (pieces.size() == 1) {
      return Optional.of(one(pieces.getFirst()));
    }
    if (pieces.stream().anyMatch(piece -> piece.beginning() != null)) {
      return Optional.of(new IntervalQuery(WordStream.FIELD, places(pieces)));
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    pieces.forEach(
        piece -> phrase.add(piece.forms().stream().map(WordQueries::term).toArray(Term[]::new)));
    return Optional.of(phrase.build());
  }

  private static Query one(Piece piece) {
    Beginning beginning = piece.beginning();
    if (beginning != null) {
      return new AutomatonQuery(term(beginning.letters()), beginning.automaton());
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(WordStream.FIELD);
    piece.forms().forEach(form -> any.addTerm(term(form)));
    return any.build();
  }

  private static Term term(String form) {
    return new Term(WordStream.FIELD, form);
  }

  /// The words in a row, as places that can be compared with others.
  static IntervalsSource places(List<Piece> pieces) {
    IntervalsSource[] row = pieces.stream().map(WordQueries::place).toArray(IntervalsSource[]::new);
    return row.length == 1 ? row[0] : Intervals.phrase(row);
  }

  private static IntervalsSource place(Piece piece) {
    Beginning beginning = piece.beginning();
    if (beginning != null) {
      return Intervals.multiterm(
          new CompiledAutomaton(beginning.automaton()), WIDEST, beginning.letters() + "*");
    }
    return Intervals.or(
        piece.forms().stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }
}
