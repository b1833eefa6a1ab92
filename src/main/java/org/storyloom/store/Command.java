package org.storyloom.store;

/// One change to the study, as a value: a record named by a verb. [History] runs it in a
/// transaction and journals what it wrote; a command that writes nothing leaves no trace.
///
/// @param <R> what the caller learns, for example how many codings moved
public interface Command<R> {
  /// The name of this step, as undo will show it; [#run] can say a closer one with [Tx#name].
  Label label();

  /// Whether a study begins with it: undo never passes such a step.
  default boolean founding() {
    return false;
  }

  /// Makes the change. Throws [Refused] where it cannot be made; then nothing has changed.
  R run(Tx tx);
}
