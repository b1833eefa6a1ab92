package org.storyloom.table;

import org.storyloom.table.file.Unreadable;

/// What came of opening a file of rows.
public sealed interface TableOutcome {
  /// It is a table.
  record Opened(Table table) implements TableOutcome {}

  /// It cannot be read.
  record Failed(Unreadable why) implements TableOutcome {}
}
