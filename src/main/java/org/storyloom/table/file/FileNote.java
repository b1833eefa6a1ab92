package org.storyloom.table.file;

import java.util.List;

/// Something that reading a file changed, left out, kept apart or was not sure about, and where.
///
/// @param facts what `kind` says they are, in its order
public record FileNote(NoteKind kind, Place place, List<String> facts) {
  public FileNote {
    facts = List.copyOf(facts);
  }

  public static FileNote of(NoteKind kind, Place place, String... facts) {
    return new FileNote(kind, place, List.of(facts));
  }
}
