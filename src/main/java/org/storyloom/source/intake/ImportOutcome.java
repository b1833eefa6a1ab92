package org.storyloom.source.intake;

import java.nio.file.Path;
import java.util.List;
import org.storyloom.source.SourceId;
import org.storyloom.table.file.FileNote;

/// What became of one file in an import.
public sealed interface ImportOutcome {
  Path file();

  /// All of it came in; the notes say what was changed or kept apart.
  record Added(Path file, Came came, List<FileNote> notes) implements ImportOutcome {
    public Added {
      notes = List.copyOf(notes);
    }
  }

  /// Words of it are missing; the notes say which and where.
  record Partly(Path file, Came came, List<FileNote> notes) implements ImportOutcome {
    public Partly {
      notes = List.copyOf(notes);
    }
  }

  /// A file with the same bytes came in before, as this source (of comments, the first).
  record AlreadyHere(Path file, SourceId id) implements ImportOutcome {}

  /// Nothing of it came in.
  record Unreadable(Path file, org.storyloom.table.file.Unreadable why) implements ImportOutcome {}

  /// What came, with notes: in part where one of them tells of words that are missing.
  static ImportOutcome came(Path file, Came came, List<FileNote> notes) {
    return Losses.any(notes) ? new Partly(file, came, notes) : new Added(file, came, notes);
  }
}
