package org.storyloom.workspace;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.storyloom.job.Token;
import org.storyloom.search.SearchIndex;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.StoreFault;

/// When the search index of a workspace is opened and written: by whoever searches in the
/// workbench, and at the end of a session that changed the study. A session that only read leaves
/// it alone.
final class Indexing implements AutoCloseable {
  private final Path folder;
  private final Database database;
  private final History history;
  private final long begun;
  private @Nullable SearchIndex index;
  private @Nullable IndexKeeping keeping;

  Indexing(Path folder, Database database, History history) {
    this.folder = folder;
    this.database = database;
    this.history = history;
    begun = history.position();
  }

  Path folder() {
    return folder;
  }

  synchronized SearchIndex open() {
    SearchIndex open = index;
    if (open == null) {
      open = SearchIndex.open(folder, database, history);
      index = open;
    }
    return open;
  }

  synchronized void keep(IndexKeeping by) {
    if (keeping != null) {
      keeping.close();
    }
    keeping = by;
    by.begin();
  }

  private void catchUp() {
    try (SearchIndex closing = open()) {
      closing.catchUp(Token.none());
    }
  }

  /// Takes in what this session changed. The study itself is safe on disk already: where the index
  /// cannot be written (a full disk), the next one to open it catches up.
  @Override
  public synchronized void close() {
    if (keeping != null) {
      keeping.close();
    }
    try {
      if (index != null || history.position() != begun) {
        catchUp();
      }
    } catch (StoreFault _) {
      return;
    }
  }
}
