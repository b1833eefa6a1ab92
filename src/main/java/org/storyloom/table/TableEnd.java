package org.storyloom.table;

import java.util.List;
import java.util.Optional;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.Unreadable;

/// How the reading of a table's rows ended.
///
/// @param rows how many rows were handed on
/// @param notes what was odd about them
/// @param brokenOff why the file could not be read to its end, if so; the rows before were handed
///   on
public record TableEnd(long rows, List<FileNote> notes, Optional<Unreadable> brokenOff) {
  public TableEnd {
    notes = List.copyOf(notes);
  }
}
