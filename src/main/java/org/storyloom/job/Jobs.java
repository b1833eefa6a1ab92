package org.storyloom.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs long work off the screen thread. Jobs run beside each other; those that must not overtake
/// one another (the gestures of one person) run in turn.
public final class Jobs implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Executor delivery;
  private final ExecutorService beside =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("job-", 1).factory());
  private final ExecutorService turns =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("turn").factory());
  private final List<Job<?>> running = new CopyOnWriteArrayList<>();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

  /// Jobs whose listeners are called through `delivery`: the screen thread's queue in the
  /// workbench, `Runnable::run` elsewhere.
  public Jobs(Executor delivery) {
    this.delivery = delivery;
  }

  /// Starts a job at once, beside whatever else runs.
  public <T> Job<T> run(JobName name, Work<T> work) {
    return start(new Job<>(name, delivery), work, beside);
  }

  /// Starts a job once every job asked for in turn before it has ended.
  public <T> Job<T> runInTurn(JobName name, Work<T> work) {
    return start(new Job<>(name, delivery), work, turns);
  }

  /// Does the work on the calling thread and tells `watcher` how far it is: the command line's way.
  public static <T> Outcome<T> here(JobName name, Work<T> work, Consumer<Progress> watcher) {
    Job<T> job = new Job<>(name, Runnable::run);
    job.onProgress(watcher);
    job.run(work, () -> {});
    return job.outcome().orElseThrow();
  }

  /// The jobs that have not ended, oldest first.
  public List<Job<?>> running() {
    return List.copyOf(running);
  }

  /// Calls `then` whenever a job has come or gone.
  public void onChange(Runnable then) {
    watchers.add(then);
  }

  /// Cancels every job and waits some seconds for them to leave things as before.
  @Override
  public void close() {
    running().forEach(Job::cancel);
    List<ExecutorService> both = new ArrayList<>(List.of(beside, turns));
    both.forEach(ExecutorService::shutdown);
    for (ExecutorService one : both) {
      try {
        one.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private <T> Job<T> start(Job<T> job, Work<T> work, Executor where) {
    running.add(job);
    changed();
    where.execute(() -> {
      job.run(work, () -> running.remove(job));
      changed();
    });
    return job;
  }

  private void changed() {
    watchers.forEach(delivery::execute);
  }
}
