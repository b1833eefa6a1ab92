package org.storyloom.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.said.Said;
import org.storyloom.search.said.Voices;
import org.storyloom.search.words.Beginning;
import org.storyloom.search.words.PackedText;
import org.storyloom.search.words.WordCutter;
import org.storyloom.search.words.WordStream;
import org.storyloom.source.passage.Span;

/// Finds where the words of a question stand in a source, from the offsets that the index keeps.
final class PlaceFinder {
  /// What one unit of text costs to cut into words, measured in words looked up in the index: where
  /// a beginning stands for very many words, cutting is cheaper.
  private static final double CUTTING = 0.03;

  private static final int MOST_LOOKED_UP = 2000;

  private final List<Part> parts = new ArrayList<>();
  private final WordCutter cutter = new WordCutter();

  /// Words of the question, ready to be looked for; `count` is how many words a beginning stands
  /// for.
  private record Part(Wanted.Places wanted, Weight weight, int count) {}

  PlaceFinder(Wanted wanted, IndexSearcher searcher) throws IOException {
    for (Wanted.Places words : wanted.places()) {
      Weight weight =
          searcher.createWeight(searcher.rewrite(words.words()), ScoreMode.COMPLETE_NO_SCORES, 1);
      parts.add(new Part(words, weight, count(words.beginning(), searcher.getIndexReader())));
    }
  }

  private static int count(@Nullable Beginning beginning, IndexReader index) {
    return beginning == null ? 0 : beginning.count(index, MOST_LOOKED_UP);
  }

  /// The places in this document, in order, none twice.
  List<Span> in(LeafReaderContext leaf, int document, PackedText text, Voices voices)
      throws IOException {
    SortedSet<Span> places = new TreeSet<>();
    for (Part part : parts) {
      Said.Place where =
          part.wanted().said().anybody()
              ? Said.Place.ANYWHERE
              : part.wanted().said().place(voices, cutter);
      Beginning beginning = part.wanted().beginning();
      if (beginning != null && text.length() * CUTTING < part.count()) {
        cut(text, beginning, where, places);
      } else {
        lookUp(part.weight(), leaf, document, where, places);
      }
    }
    return List.copyOf(places);
  }

  private static void lookUp(
      Weight weight, LeafReaderContext leaf, int document, Said.Place where, SortedSet<Span> places)
      throws IOException {
    Matches matches = weight.matches(leaf, document);
    MatchesIterator each = matches == null ? null : matches.getMatches(WordStream.FIELD);
    while (each != null && each.next()) {
      if (where.has(each.startOffset(), each.endOffset())) {
        add(each, places);
      }
    }
  }

  /// The words themselves where the match is one of words apart (`near`), else the whole of it.
  private static void add(MatchesIterator match, SortedSet<Span> places) throws IOException {
    MatchesIterator apart = match.getSubMatches();
    boolean some = false;
    while (apart != null && apart.next()) {
      add(apart, places);
      some = true;
    }
    if (!some && match.startOffset() < match.endOffset()) {
      places.add(new Span(match.startOffset(), match.endOffset()));
    }
  }

  private void cut(PackedText text, Beginning beginning, Said.Place where, SortedSet<Span> places) {
    cutter.each(
        text.words(0, text.length()),
        cut -> {
          if (where.has(cut.start(), cut.end()) && beginning.fits(cut.word())) {
            places.add(new Span(cut.start(), cut.end()));
          }
        });
  }
}
