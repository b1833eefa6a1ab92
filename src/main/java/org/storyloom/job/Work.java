package org.storyloom.job;

/// Something that takes a while. It tells its token how far it is, and asks it now and then whether
/// to go on.
@FunctionalInterface
public interface Work<T> {
  /// Does it. Whatever it throws becomes the outcome: `Cancelled` a stopped job, anything else a
  /// failed one.
  T run(Token token) throws Exception;
}
