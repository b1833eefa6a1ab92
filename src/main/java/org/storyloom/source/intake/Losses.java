package org.storyloom.source.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;

/// Which notes tell of words of a file that are nowhere in the study.
final class Losses {
  private static final Set<NoteKind> LOSSES =
      EnumSet.of(NoteKind.BYTES_REPLACED, NoteKind.OTHER_DOCUMENT, NoteKind.BROKEN_OFF);

  private Losses() {}

  static boolean any(List<FileNote> notes) {
    return notes.stream().anyMatch(note -> LOSSES.contains(note.kind()) || isTooLong(note));
  }

  /// A row with more cells than there are columns: nobody knows what the last ones hold.
  private static boolean isTooLong(FileNote note) {
    return note.kind() == NoteKind.RAGGED_ROW
        && Integer.parseInt(note.facts().get(1)) > Integer.parseInt(note.facts().get(0));
  }
}
