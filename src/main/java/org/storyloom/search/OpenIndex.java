package org.storyloom.search;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/// An index while it is open: one writer, whose work becomes visible to searches with [#show] and
/// is on disk with [#commit].
final class OpenIndex implements AutoCloseable {
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile Seen seen;
  private Seen committed;

  private OpenIndex(Directory directory, IndexWriter writer, Seen seen) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.seen = seen;
    committed = seen;
    searchers = new SearcherManager(writer, null);
  }

  /// Takes over the writer; closes it where its index cannot be read.
  static OpenIndex of(Directory directory, IndexWriter writer, Seen seen) throws IOException {
    try {
      return new OpenIndex(directory, writer, seen);
    } catch (IOException | RuntimeException fault) {
      writer.rollback();
      throw fault;
    }
  }

  /// How far searches see.
  Seen seen() {
    return seen;
  }

  /// How far the index is on disk.
  Seen committed() {
    return committed;
  }

  void add(Document document) throws IOException {
    writer.addDocument(document);
  }

  void replace(UUID id, Document document) throws IOException {
    writer.updateDocument(new Term(Fields.ID, Fields.bytes(id)), document);
  }

  void remove(UUID id) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, Fields.bytes(id)));
  }

  void empty() throws IOException {
    writer.deleteAll();
  }

  /// Lets searches see what was written, which is the study as of `now`.
  void show(Seen now) throws IOException {
    searchers.maybeRefreshBlocking();
    seen = now;
  }

  void commit() throws IOException {
    writer.setLiveCommitData(seen.facts().entrySet());
    writer.commit();
    committed = seen;
  }

  /// Takes what was removed out of the files too.
  void forgetRemoved() throws IOException {
    writer.forceMergeDeletes();
    searchers.maybeRefreshBlocking();
    commit();
    writer.deleteUnusedFiles();
  }

  IndexSearcher acquire() throws IOException {
    return searchers.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  /// Reads every file and compares the checksums. Throws where one does not hold.
  void check() throws IOException {
    IndexSearcher searcher = acquire();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        leaf.reader().checkIntegrity();
      }
    } finally {
      release(searcher);
    }
  }

  /// Closes without another commit: what was not committed is lost.
  @Override
  public void close() throws IOException {
    try (directory) {
      searchers.close();
      writer.rollback();
    }
  }
}
