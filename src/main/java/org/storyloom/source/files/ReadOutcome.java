package org.storyloom.source.files;

import org.storyloom.table.file.Unreadable;

/// What came of reading one file.
public sealed interface ReadOutcome {
  /// It was read.
  record Read(ReadText text) implements ReadOutcome {}

  /// It cannot be read; nothing of it came in.
  record Failed(Unreadable why) implements ReadOutcome {}
}
