package org.storyloom.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.storyloom.job.Token;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Touched;

/// Brings an open index to where the journal stands: by the sources that steps touched, or from
/// nothing where that cannot be told, or where it would be no less work.
final class IndexWork {
  private static final int PAGE = 1000;
  private static final int FEW = 500;

  /// How far what is on disk may lag behind what searches see.
  static final int STEPS_BETWEEN_COMMITS = 200;

  private final Database database;
  private final History history;
  private final Documents documents = new Documents();

  IndexWork(Database database, History history) {
    this.database = database;
    this.history = history;
  }

  void catchUp(OpenIndex index, Token token) throws IOException {
    if (index.seen().position() == history.position()) {
      return;
    }
    Seen now = Seen.now(history);
    Optional<List<Touched>> touched =
        index.seen().position() < 0 || index.seen().position() > now.position()
            ? Optional.empty()
            : history.touchedSince(index.seen().position());
    if (touched.isEmpty()) {
      build(index, token);
      return;
    }
    Concerned concerned = Concerned.by(touched.get(), database);
    Set<UUID> sources = new HashSet<>(concerned.sources());
    if (concerned.coded()) {
      sources.addAll(coded(index));
    }
    if (concerned.all() || isMost(sources.size())) {
      build(index, token);
    } else {
      replace(index, sources, token);
      index.show(now);
      commitNowAndThen(index, sources.size());
    }
  }

  /// Builds the whole index anew. Searches see the old one until it is done; a cancel leaves that.
  void build(OpenIndex index, Token token) throws IOException {
    Seen now = Seen.now(history);
    index.empty();
    long left = database.read(sql -> new SourceTextStore(sql).count());
    long done = 0;
    UUID last = null;
    while (true) {
      UUID behind = last;
      List<SourceText> page = database.read(sql -> new SourceTextStore(sql).after(behind, PAGE));
      if (page.isEmpty()) {
        break;
      }
      for (SourceText source : page) {
        index.add(documents.of(source));
      }
      last = page.getLast().id();
      done += page.size();
      token.progress(done, Math.max(0, left - done), "");
      token.check();
    }
    index.show(now);
    index.commit();
  }

  private boolean isMost(int sources) {
    return sources > FEW && sources > database.read(sql -> new SourceTextStore(sql).count()) / 2;
  }

  private void replace(OpenIndex index, Set<UUID> sources, Token token) throws IOException {
    long done = 0;
    for (List<UUID> piece : SourceTextStore.pieces(sources)) {
      Set<UUID> gone = new HashSet<>(piece);
      for (SourceText source : database.read(sql -> new SourceTextStore(sql).of(piece))) {
        index.replace(source.id(), documents.of(source));
        gone.remove(source.id());
      }
      for (UUID id : gone) {
        index.remove(id);
      }
      done += piece.size();
      token.progress(done, sources.size() - done, "");
      token.check();
    }
  }

  /// A commit forces files to disk; what was not committed is caught up when the study is opened.
  private static void commitNowAndThen(OpenIndex index, int sources) throws IOException {
    long steps = index.seen().position() - index.committed().position();
    if (steps >= STEPS_BETWEEN_COMMITS || sources >= FEW) {
      index.commit();
    }
  }

  /// The sources that the index knows as coded.
  private static Set<UUID> coded(OpenIndex index) throws IOException {
    Set<UUID> coded = new HashSet<>();
    IndexSearcher searcher = index.acquire();
    try {
      var weight =
          searcher.createWeight(
              searcher.rewrite(new FieldExistsQuery(Fields.THEME)),
              ScoreMode.COMPLETE_NO_SCORES,
              1);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        Scorer scorer = weight.scorer(leaf);
        BinaryDocValues ids = leaf.reader().getBinaryDocValues(Fields.ID);
        if (scorer == null || ids == null) {
          continue;
        }
        DocIdSetIterator all = scorer.iterator();
        while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (ids.advanceExact(all.docID())) {
            coded.add(Fields.id(ids.binaryValue()));
          }
        }
      }
    } finally {
      index.release(searcher);
    }
    return coded;
  }
}
