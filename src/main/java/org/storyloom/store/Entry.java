package org.storyloom.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step in the journal. Who, when and label are absent where a withdrawal erased the payload.
public record Entry(
    long position,
    Kind kind,
    @Nullable Long target,
    @Nullable Instant at,
    @Nullable String who,
    @Nullable Label label,
    String hash,
    String previous) {

  /// What sort of step it is.
  public enum Kind {
    /// What a study begins with: not undone.
    FOUNDING,
    GESTURE,
    UNDO,
    REDO,
    ERASURE
  }

  /// Whether its payload was erased: it can then be neither undone nor redone.
  public boolean erased() {
    return label == null;
  }
}
