package org.storyloom.search;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.storyloom.job.Token;
import org.storyloom.store.Change;

/// Keeps the index near the journal between searches: after a step it has the index catch up, by
/// way of an executor (a job in the workbench, `Runnable::run` in a test), so that no gesture waits
/// for it. Steps that come while one waits its turn are taken in with it.
///
/// Nothing depends on it: a search catches up by itself.
public final class IndexUpdater implements Consumer<Change> {
  private final SearchIndex index;
  private final Executor executor;
  private final AtomicBoolean waiting = new AtomicBoolean();

  public IndexUpdater(SearchIndex index, Executor executor) {
    this.index = index;
    this.executor = executor;
  }

  @Override
  public void accept(Change change) {
    if (isOfIndex(change) && waiting.compareAndSet(false, true)) {
      executor.execute(() -> {
        waiting.set(false);
        index.catchUp(Token.none());
      });
    }
  }

  private static boolean isOfIndex(Change change) {
    return change.touches("source", "turn", "coding", "study_case");
  }
}
