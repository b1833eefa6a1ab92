package org.storyloom.indicator;

import java.util.List;
import java.util.Optional;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.Unreadable;

/// What a table held: the drafts, in order, the rows that did not fit, and what was odd about the
/// file. Where it was `brokenOff`, the rows before came.
public record Gathered<T>(
    List<T> drafts, List<Misfit> misfits, List<FileNote> notes, Optional<Unreadable> brokenOff) {
  public Gathered {
    drafts = List.copyOf(drafts);
    misfits = List.copyOf(misfits);
    notes = List.copyOf(notes);
  }
}
