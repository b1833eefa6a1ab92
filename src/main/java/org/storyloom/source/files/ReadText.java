package org.storyloom.source.files;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.storyloom.table.file.FileNote;

/// What a file says: its canonical text, who speaks where, and what could not be carried.
///
/// @param text canonical: LF, no byte order mark, no U+0000, no lone surrogate, else as it came
/// @param turns in order, without overlaps; empty where the text is no transcript
/// @param notes what was changed, left out, or kept here and not in the text
/// @param charset the encoding, where the file is text
/// @param suggestedKind what sort of source it looks like: `focusGroup`, `interview`, `story`, ...
public record ReadText(
    FileFormat format,
    String text,
    List<ReadTurn> turns,
    List<FileNote> notes,
    Optional<Charset> charset,
    String suggestedKind) {
  public ReadText {
    turns = List.copyOf(turns);
    notes = List.copyOf(notes);
  }
}
