package org.storyloom.workspace;

import java.util.Optional;
import org.storyloom.job.JobName;
import org.storyloom.job.Jobs;
import org.storyloom.job.Token;
import org.storyloom.search.IndexUpdater;
import org.storyloom.search.SearchIndex;
import org.storyloom.store.History;

/// Has the search index follow the open study, off the screen thread: what it lacks first, which
/// may be everything, then each step. A search never waits for more than what it needs itself, so
/// nothing is said where this fails.
final class IndexKeeping implements AutoCloseable {
  private static final JobName CATCHING_UP = JobName.of("workspace.work.index");
  private static final int A_FEW_STEPS = 20;

  private final Workspace workspace;
  private final Jobs jobs;
  private final JobName gesture;
  private Optional<IndexUpdater> updater = Optional.empty();
  private boolean closed;

  /// @param gesture what work too short to be worth a word is called
  IndexKeeping(Workspace workspace, Jobs jobs, JobName gesture) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.gesture = gesture;
  }

  /// Begins, with a name in the status bar where it may take a while.
  void begin() {
    jobs.run(
        gesture,
        token -> {
          SearchIndex index = workspace.index();
          long position = index.position();
          boolean few = position >= 0 && workspace.history().position() - position <= A_FEW_STEPS;
          jobs.run(few ? gesture : CATCHING_UP, work -> follow(index, work));
          return true;
        });
  }

  private boolean follow(SearchIndex index, Token token) {
    index.catchUp(token);
    listen(new IndexUpdater(index, work -> jobs.run(gesture, work)));
    return true;
  }

  private synchronized void listen(IndexUpdater made) {
    if (!closed) {
      updater = Optional.of(made);
      workspace.history().listen(made);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    History history = workspace.history();
    updater.ifPresent(history::unlisten);
  }
}
