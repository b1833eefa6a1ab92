package org.storyloom.job;

/// How a job ended.
public sealed interface Outcome<T> {
  /// The work was done, and this came of it.
  record Done<T>(T value) implements Outcome<T> {}

  /// The job was cancelled and left everything as before.
  record Stopped<T>() implements Outcome<T> {}

  /// The work threw.
  record Failed<T>(Throwable cause) implements Outcome<T> {}
}
