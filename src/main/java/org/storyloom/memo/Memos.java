package org.storyloom.memo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.storyloom.store.Database;

/// Finds memos.
public final class Memos {
  private final Database database;

  public Memos(Database database) {
    this.database = database;
  }

  /// All memos, the earliest first.
  public List<Memo> all() {
    return MemoStore.all(database);
  }

  public Optional<Memo> find(MemoId id) {
    return MemoStore.find(database, id);
  }

  /// The memos about this, the earliest first; those on passages of a source are among those about
  /// the source.
  public List<Memo> about(About about) {
    return MemoStore.about(database, about);
  }

  /// The memos that hang on passages of this source, in the order of the text.
  public List<Memo> onPassages(UUID source) {
    return MemoStore.onPassages(database, source);
  }
}
