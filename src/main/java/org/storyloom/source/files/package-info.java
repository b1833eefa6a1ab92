/// Reads the files that texts come in. `SourceFiles.read` takes a path and gives a `ReadOutcome`:
/// the canonical text with its speakers' turns and notes on what could not be carried, or the
/// reason why nothing could be read; bad input never throws. `PlainText`, `Subtitles` and
/// `word.WordFile` read one kind of file each; `Transcript` finds who speaks where. Documents that
/// must be unpacked are read by a child process (`DocumentReader` here, `ReadingProcess` there).
/// Comments are rows of a table and have a room of their own, `comments`.
@NullMarked
package org.storyloom.source.files;

import org.jspecify.annotations.NullMarked;
