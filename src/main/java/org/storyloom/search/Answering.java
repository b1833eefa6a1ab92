package org.storyloom.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;
import org.storyloom.search.said.Said;
import org.storyloom.search.said.Voices;
import org.storyloom.search.words.PackedText;
import org.storyloom.search.words.WordCutter;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;

/// Answers one question from the index: counts, ranks, and shows where the words stand.
final class Answering {
  private final IndexSearcher searcher;
  private final Database database;
  private final SearchRequest request;

  Answering(IndexSearcher searcher, Database database, SearchRequest request) {
    this.searcher = searcher;
    this.database = database;
    this.request = request;
  }

  /// A document that is among the hits asked for.
  private record Found(UUID source, int document, double score) {}

  SearchHits answer(Wanted wanted, long beganNanos) throws IOException {
    Query query = searcher.rewrite(wanted.sources());
    int total = searcher.count(query);
    List<SearchHit> hits = hits(wanted, found(query, total));
    double milliseconds = Math.round((System.nanoTime() - beganNanos) / 1e3) / 1e3;
    return new SearchHits(total, milliseconds, hits);
  }

  private List<Found> found(Query query, int total) throws IOException {
    int upTo = (int) Math.min((long) request.from() + request.limit(), total);
    if (upTo <= request.from()) {
      return List.of();
    }
    Sort sort = sort(request.order());
    ScoreDoc[] ranked =
        sort == null
            ? searcher.search(query, upTo).scoreDocs
            : searcher.search(query, upTo, sort, true).scoreDocs;
    List<Found> found = new ArrayList<>();
    for (int i = request.from(); i < ranked.length; i++) {
      found.add(new Found(source(ranked[i].doc), ranked[i].doc, ranked[i].score));
    }
    return found;
  }

  private static @Nullable Sort sort(SearchOrder order) {
    return switch (order) {
      case BEST -> null;
      case NEWEST -> sort(Fields.DAY, true, Long.MIN_VALUE);
      case OLDEST -> sort(Fields.DAY, false, Long.MAX_VALUE);
      case MOST_REACTIONS -> sort(Fields.REACTIONS, true, Long.MIN_VALUE);
    };
  }

  private static Sort sort(String field, boolean downwards, long missing) {
    return new Sort(
        new SortField(field, SortField.Type.LONG, downwards, missing), SortField.FIELD_SCORE);
  }

  private UUID source(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(Fields.ID);
    ids.advanceExact(document - leaf.docBase);
    return Fields.id(ids.binaryValue());
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private List<SearchHit> hits(Wanted wanted, List<Found> found) throws IOException {
    List<UUID> ids = found.stream().map(Found::source).toList();
    Map<SourceId, Source> sources =
        new Sources(database).byIds(ids.stream().map(SourceId::new).toList());
    Map<UUID, List<Span>> coded =
        wanted.themes().isEmpty()
            ? Map.of()
            : database.read(sql -> new CodedStore(sql).passages(ids, wanted.themes()));
    PlaceFinder finder = new PlaceFinder(wanted, searcher);
    Map<UUID, SearchHit> hits = new LinkedHashMap<>();
    for (Found one : found) {
      Source source = sources.get(new SourceId(one.source()));
      if (source != null) {
        List<Span> passages = coded.getOrDefault(one.source(), List.of());
        hits.put(one.source(), hit(source, one, wanted, passages, finder));
      }
    }
    return List.copyOf(hits.values());
  }

  private SearchHit hit(
      Source source, Found found, Wanted wanted, List<Span> coded, PlaceFinder finder)
      throws IOException {
    LeafReaderContext leaf = leaf(found.document());
    int document = found.document() - leaf.docBase;
    PackedText text = text(leaf, document);
    Voices voices = Voices.of(leaf, document);
    List<Span> places = finder.in(leaf, document, text, voices);
    if (places.isEmpty() && wanted.places().isEmpty()) {
      places = instead(wanted, coded, voices, text);
    }
    Snippets snippets = new Snippets(text, voices, coded);
    List<Snippet> shown =
        places.isEmpty() && request.snippets() > 0
            ? snippets.beginning()
            : snippets.of(places, request.snippets());
    return new SearchHit(source, found.score(), places.size(), shown);
  }

  /// What to show where no words were asked for: what is coded with the themes, or what the
  /// speakers say.
  private static List<Span> instead(
      Wanted wanted, List<Span> coded, Voices voices, PackedText text) {
    if (!coded.isEmpty()) {
      return coded.stream()
          .filter(passage -> passage.end() <= text.length())
          .distinct()
          .sorted()
          .toList();
    }
    Said.Place said = wanted.voices().place(voices, new WordCutter());
    return said.inside() ? said.ranges() : List.of();
  }

  private static PackedText text(LeafReaderContext leaf, int document) throws IOException {
    BinaryDocValues texts = leaf.reader().getBinaryDocValues(Fields.TEXT);
    texts.advanceExact(document);
    return new PackedText(texts.binaryValue());
  }
}
