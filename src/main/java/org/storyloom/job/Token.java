package org.storyloom.job;

import java.util.OptionalLong;

/// The side of a job that its work sees: says how far it is, learns that it should stop.
public interface Token {
  /// Whether somebody wants the work to stop.
  boolean cancelled();

  /// Says how far the work is. Cheap enough for every row of a million: listeners hear some of it.
  void progress(Progress progress);

  /// Runs `stop` once when the job is cancelled (at once if it already is), on the thread that
  /// cancels: for work that waits in a place where it cannot ask. Closing takes it back.
  Watch onCancel(Runnable stop);

  /// Throws `Cancelled` where the work should stop.
  default void check() {
    if (cancelled()) {
      throw new Cancelled();
    }
  }

  /// Says how far the work is where both counts are known.
  default void progress(long done, long left, String inHand) {
    progress(new Progress(done, OptionalLong.of(left), inHand));
  }

  /// A token for work that nobody watches or cancels.
  static Token none() {
    return Unwatched.TOKEN;
  }

  /// Something waiting for a cancel.
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  /// The token that nobody holds the other end of.
  enum Unwatched implements Token {
    TOKEN;

    @Override
    public boolean cancelled() {
      return false;
    }

    @Override
    public void progress(Progress progress) {}

    @Override
    public Watch onCancel(Runnable stop) {
      return () -> {};
    }
  }
}
