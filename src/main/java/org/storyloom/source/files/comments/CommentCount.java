package org.storyloom.source.files.comments;

import java.util.List;
import java.util.Optional;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.Unreadable;

/// What came of a table of comments.
///
/// @param rows rows of the table
/// @param read comments handed on
/// @param empty rows without words, left out
/// @param repeated rows with the id and words of one before, left out
/// @param notes what was odd, with lines
/// @param brokenOff why the file could not be read to its end, if so
public record CommentCount(
    long rows,
    long read,
    long empty,
    long repeated,
    List<FileNote> notes,
    Optional<Unreadable> brokenOff) {
  public CommentCount {
    notes = List.copyOf(notes);
  }
}
