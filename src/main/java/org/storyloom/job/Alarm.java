package org.storyloom.job;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Rings once after a while, unless it is closed before: the limit on work that cannot be asked to
/// stop.
public final class Alarm implements AutoCloseable {
  private final Future<?> ring;

  private Alarm(Future<?> ring) {
    this.ring = ring;
  }

  /// Sets an alarm: `then` runs after `delay` on the clock's own thread and must be short.
  public static Alarm after(Duration delay, Runnable then) {
    return new Alarm(Clock.ONE.schedule(then, delay.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    ring.cancel(false);
  }

  /// The one thread that waits for all alarms; started with the first.
  private static final class Clock {
    private static final ScheduledThreadPoolExecutor ONE = clock();

    private static ScheduledThreadPoolExecutor clock() {
      var clock =
          new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("alarm").factory());
      clock.setRemoveOnCancelPolicy(true);
      return clock;
    }
  }
}
