package org.storyloom.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.query.Query;
import org.storyloom.search.query.QueryFault;
import org.storyloom.search.query.QueryField;
import org.storyloom.search.said.Said;
import org.storyloom.search.said.SaidQuery;
import org.storyloom.search.words.Beginning;
import org.storyloom.search.words.WordStream;
import org.storyloom.store.Label;

/// Turns one [Query] into what the index can be asked.
///
/// Where words stand beside `speaker:` (or its opposite) in one `and`, it is that speaker who must
/// say them: each word, phrase or beginning counts only inside turns of that speaker, though not
/// all in the same turn. Without words beside it, `speaker:` asks who speaks in the source.
final class Asking {
  private static final int MOST_WORDS = 100;

  private final IndexReader index;
  private final AskingOfSources sources;
  private final WordQueries words;
  private final List<Wanted.Places> places = new ArrayList<>();
  private final Set<UUID> themes = new HashSet<>();
  private Said voices = Said.BY_ANYBODY;
  private int count;

  private Asking(IndexReader index, Supplier<Names> names) {
    this.index = index;
    sources = new AskingOfSources(names);
    words = new WordQueries(index);
  }

  /// Something that cannot be asked.
  static final class Unasked extends Exception {
    private static final long serialVersionUID = 1;
    private final transient QueryFault fault;

    Unasked(int at, String what, String... with) {
      fault = new QueryFault(at, Label.of(what, with));
    }

    QueryFault fault() {
      return fault;
    }
  }

  /// The names are read only where the question has some.
  static Wanted of(Query query, IndexReader index, Supplier<Names> names) throws Unasked {
    Asking asking = new Asking(index, names);
    Speakers.condition(query).ifPresent(speakers -> asking.voices = Said.BY_ANYBODY.and(speakers));
    Optional<org.apache.lucene.search.Query> asked = asking.ask(query, Said.BY_ANYBODY, true);
    if (asked.isEmpty()) {
      throw new Unasked(0, "search.fault.nothing");
    }
    return new Wanted(
        asked.get(), List.copyOf(asking.places), asking.voices, Set.copyOf(asking.themes));
  }

  /// Nothing where there is no word in it at all (`&`, say). `shown`: not under a `not`.
  private Optional<org.apache.lucene.search.Query> ask(Query query, Said said, boolean shown)
      throws Unasked {
    return switch (query) {
      case Query.Word word ->
          leaf(words.anyForm(word.text(), word.anyAccent()), said, shown, word.at());
      case Query.Phrase phrase -> leaf(pieces(phrase), said, shown, phrase.at());
      case Query.Beginning beginning ->
          leaf(
              words.asWritten(beginning.text(), true, beginning.anyAccent()),
              said,
              shown,
              beginning.at());
      case Query.Near near -> near(near, said, shown);
      case Query.In in -> Optional.of(in(in, shown));
      case Query.And and -> all(and, said, shown);
      case Query.Or or -> any(or, said, shown);
      case Query.Not not -> ask(not.what(), said, !shown).map(Asking::without);
    };
  }

  private List<WordQueries.Piece> pieces(Query.Phrase phrase) {
    boolean begins = phrase.text().endsWith("*");
    String text = begins ? phrase.text().substring(0, phrase.text().length() - 1) : phrase.text();
    return words.asWritten(text, begins, phrase.anyAccent());
  }

  private Optional<org.apache.lucene.search.Query> leaf(
      List<WordQueries.Piece> pieces, Said said, boolean shown, int at) throws Unasked {
    if (pieces.size() > 1) {
      checkWidth(pieces, at);
    }
    Optional<org.apache.lucene.search.Query> row = WordQueries.row(pieces);
    if (row.isEmpty()) {
      return row;
    }
    Beginning alone = pieces.size() == 1 ? pieces.getFirst().beginning() : null;
    return Optional.of(placed(row.get(), said, shown, alone, at));
  }

  private org.apache.lucene.search.Query placed(
      org.apache.lucene.search.Query leaf,
      Said said,
      boolean shown,
      @Nullable Beginning beginning,
      int at)
      throws Unasked {
    if (++count > MOST_WORDS) {
      throw new Unasked(at, "search.fault.long", Integer.toString(MOST_WORDS));
    }
    if (shown) {
      places.add(new Wanted.Places(leaf, said, beginning));
    }
    return said.anybody() ? leaf : new SaidQuery(leaf, said);
  }

  private Optional<org.apache.lucene.search.Query> near(Query.Near near, Said said, boolean shown)
      throws Unasked {
    Optional<IntervalsSource> both = side(near);
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(
            placed(new IntervalQuery(WordStream.FIELD, both.get()), said, shown, null, near.at()));
  }

  private Optional<IntervalsSource> side(Query query) throws Unasked {
    return switch (query) {
      case Query.Word word -> row(words.anyForm(word.text(), word.anyAccent()), word.at());
      case Query.Phrase phrase -> row(pieces(phrase), phrase.at());
      case Query.Beginning beginning ->
          row(words.asWritten(beginning.text(), true, beginning.anyAccent()), beginning.at());
      case Query.Near near -> {
        Optional<IntervalsSource> left = side(near.left());
        Optional<IntervalsSource> right = side(near.right());
        yield left.isEmpty() || right.isEmpty()
            ? left.or(() -> right)
            : Optional.of(
                Intervals.maxgaps(
                    near.words(), Intervals.unorderedNoOverlaps(left.get(), right.get())));
      }
      case Query.Or or -> {
        List<IntervalsSource> any = new ArrayList<>();
        for (Query one : or.any()) {
          side(one).ifPresent(any::add);
        }
        yield any.isEmpty()
            ? Optional.empty()
            : Optional.of(Intervals.or(any.toArray(IntervalsSource[]::new)));
      }
      case Query.In _, Query.And _, Query.Not _ ->
          throw new IllegalArgumentException("no words: " + query);
    };
  }

  private Optional<IntervalsSource> row(List<WordQueries.Piece> pieces, int at) throws Unasked {
    checkWidth(pieces, at);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(WordQueries.places(pieces));
  }

  /// A beginning that stands for too many words cannot be compared with other places.
  private void checkWidth(List<WordQueries.Piece> pieces, int at) throws Unasked {
    for (WordQueries.Piece piece : pieces) {
      Beginning beginning = piece.beginning();
      if (beginning != null && beginning.count(index, WordQueries.WIDEST) == WordQueries.WIDEST) {
        throw new Unasked(at, "search.fault.wide", Integer.toString(WordQueries.WIDEST));
      }
    }
  }

  private org.apache.lucene.search.Query in(Query.In in, boolean shown) throws Unasked {
    if (shown && in.field() == QueryField.THEME) {
      themes.addAll(sources.themes(in));
    }
    return sources.ask(in);
  }

  private Optional<org.apache.lucene.search.Query> any(Query.Or or, Said said, boolean shown)
      throws Unasked {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean some = false;
    for (Query one : or.any()) {
      Optional<org.apache.lucene.search.Query> asked = ask(one, said, shown);
      asked.ifPresent(query -> any.add(query, Occur.SHOULD));
      some |= asked.isPresent();
    }
    return some ? Optional.of(any.build()) : Optional.empty();
  }

  private Optional<org.apache.lucene.search.Query> all(Query.And and, Said said, boolean shown)
      throws Unasked {
    boolean words = and.all().stream().anyMatch(Speakers::hasWords);
    Said here = said;
    for (Query one : and.all()) {
      Optional<Said.Condition> condition = Speakers.condition(one);
      if (condition.isPresent()) {
        here = here.and(condition.get());
      }
    }
    if (shown && !words) {
      voices = here;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean some = false;
    boolean positive = false;
    for (Query one : and.all()) {
      boolean not = one instanceof Query.Not;
      if (words && not && Speakers.condition(one).isPresent()) {
        continue;
      }
      Query asked = one instanceof Query.Not opposite ? opposite.what() : one;
      Optional<org.apache.lucene.search.Query> part = ask(asked, words ? here : said, not != shown);
      part.ifPresent(query -> all.add(query, occur(not, asked)));
      some |= part.isPresent();
      positive |= part.isPresent() && !not;
    }
    if (!some) {
      return Optional.empty();
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return Optional.of(all.build());
  }

  private static Occur occur(boolean not, Query asked) {
    if (not) {
      return Occur.MUST_NOT;
    }
    return Speakers.hasWords(asked) ? Occur.MUST : Occur.FILTER;
  }

  private static org.apache.lucene.search.Query without(org.apache.lucene.search.Query what) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(what, Occur.MUST_NOT)
        .build();
  }
}
