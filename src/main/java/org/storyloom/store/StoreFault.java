package org.storyloom.store;

import java.nio.file.Path;

/// Why a study cannot be opened or written: facts, for a screen to put into words.
public final class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What is wrong.
  public enum Kind {
    /// Another program has it open.
    LOCKED,
    /// The file is not a study, or is broken.
    DAMAGED,
    /// A newer program wrote it.
    TOO_NEW,
    /// No room left, or not allowed to write.
    NOT_WRITABLE,
    /// The same while a new study was being made.
    NOT_MADE,
    /// There is no such study.
    MISSING,
    /// Something stands already where a new one is to be made.
    TAKEN
  }

  private final Kind kind;
  private final transient Path place;

  public StoreFault(Kind kind, Path place, Throwable cause) {
    super(kind + " " + place.getFileName(), cause);
    this.kind = kind;
    this.place = place;
  }

  public StoreFault(Kind kind, Path place) {
    super(kind + " " + place.getFileName());
    this.kind = kind;
    this.place = place;
  }

  public Kind kind() {
    return kind;
  }

  public Path place() {
    return place;
  }
}
