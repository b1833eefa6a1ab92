package org.storyloom.search;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.storyloom.job.Work;
import org.storyloom.store.Change;

/// Keeps the index near the journal between searches: after a step it has the index catch up, as a
/// job of somebody's, so that no gesture waits for it. Steps that come while one waits its turn are
/// taken in with it.
///
/// Nothing depends on it: a search catches up by itself.
public final class IndexUpdater implements Consumer<Change> {
  private final SearchIndex index;
  private final Consumer<Work<Boolean>> jobs;
  private final AtomicBoolean waiting = new AtomicBoolean();

  /// @param jobs starts work off the screen thread
  public IndexUpdater(SearchIndex index, Consumer<Work<Boolean>> jobs) {
    this.index = index;
    this.jobs = jobs;
  }

  @Override
  public void accept(Change change) {
    if (isOfIndex(change) && waiting.compareAndSet(false, true)) {
      jobs.accept(token -> {
        waiting.set(false);
        index.catchUp(token);
        return true;
      });
    }
  }

  private static boolean isOfIndex(Change change) {
    return change.touches("source", "turn", "coding", "study_case");
  }
}
