package org.storyloom.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One piece of long work under way: the side that a screen or a verb holds. Listeners are called
/// through the executor that `Jobs` was given, never two at a time for one job where that executor
/// has one thread.
public final class Job<T> {
  private static final long BETWEEN_REPORTS_NANOS = 40_000_000L;

  private final JobName name;
  private final Executor delivery;
  private final Ticket ticket = new Ticket();
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<Consumer<Progress>> watchers = new ArrayList<>();
  private final List<Consumer<Outcome<T>>> waiting = new ArrayList<>();
  private volatile Progress progress = Progress.NONE;
  private @Nullable Outcome<T> outcome;

  Job(JobName name, Executor delivery) {
    this.name = name;
    this.delivery = delivery;
  }

  public JobName name() {
    return name;
  }

  /// How far the work was when it last said so.
  public Progress progress() {
    return progress;
  }

  /// How it ended, once it has.
  public synchronized Optional<Outcome<T>> outcome() {
    return Optional.ofNullable(outcome);
  }

  /// Asks the work to stop; it stops where it next asks. Its thread is never interrupted, because
  /// an interrupt would close the database's file under it.
  public void cancel() {
    ticket.cancel();
  }

  /// Tells how far the work is, at most some 25 times a second, and once with the last before the
  /// end.
  public synchronized void onProgress(Consumer<Progress> watcher) {
    watchers.add(watcher);
  }

  /// Hands over the outcome as soon as there is one.
  public void whenDone(Consumer<Outcome<T>> then) {
    synchronized (this) {
      if (outcome == null) {
        waiting.add(then);
        return;
      }
    }
    deliver(List.of(then), outcome().orElseThrow());
  }

  /// Waits for the outcome on the calling thread: for the command line and for tests.
  public Outcome<T> await() throws InterruptedException {
    end.await();
    return outcome().orElseThrow();
  }

  /// Does the work here; `atEnd` runs when it has ended, before anybody hears of the outcome.
  void run(Work<T> work, Runnable atEnd) {
    Outcome<T> how;
    try {
      ticket.check();
      how = new Outcome.Done<>(work.run(ticket));
    } catch (Cancelled stopped) {
      how = new Outcome.Stopped<>();
    } catch (Throwable cause) {
      how = new Outcome.Failed<>(cause);
    }
    try {
      report();
      atEnd.run();
    } finally {
      finish(how);
    }
  }

  private void finish(Outcome<T> how) {
    List<Consumer<Outcome<T>>> waiters;
    synchronized (this) {
      outcome = how;
      waiters = List.copyOf(waiting);
      waiting.clear();
    }
    end.countDown();
    deliver(waiters, how);
  }

  private void report() {
    List<Consumer<Progress>> all;
    synchronized (this) {
      all = List.copyOf(watchers);
    }
    deliver(all, progress);
  }

  private <E> void deliver(List<Consumer<E>> listeners, E event) {
    if (!listeners.isEmpty()) {
      delivery.execute(() -> listeners.forEach(listener -> listener.accept(event)));
    }
  }

  /// The token in the hands of this job's work.
  private final class Ticket implements Token {
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Runnable> stops = new ArrayList<>();
    private long lastReport = System.nanoTime() - BETWEEN_REPORTS_NANOS;

    @Override
    public boolean cancelled() {
      return cancelled.get();
    }

    @Override
    public void progress(Progress now) {
      progress = now;
      long time = System.nanoTime();
      if (time - lastReport >= BETWEEN_REPORTS_NANOS) {
        lastReport = time;
        report();
      }
    }

    @Override
    public Watch onCancel(Runnable stop) {
      synchronized (stops) {
        if (!cancelled.get()) {
          stops.add(stop);
          return () -> forget(stop);
        }
      }
      stop.run();
      return () -> {};
    }

    private void forget(Runnable stop) {
      synchronized (stops) {
        stops.remove(stop);
      }
    }

    private void cancel() {
      List<Runnable> all;
      synchronized (stops) {
        if (cancelled.getAndSet(true)) {
          return;
        }
        all = List.copyOf(stops);
      }
      all.forEach(Runnable::run);
    }
  }
}
