package org.storyloom.source.files.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.storyloom.table.Table;

/// Which column of a table holds what about a comment, by its header. Only the text must be there.
public record CommentColumns(
    String text,
    Optional<String> id,
    Optional<String> date,
    Optional<String> author,
    Optional<String> language,
    Optional<String> reactions,
    Optional<String> replyTo,
    Optional<String> link,
    Optional<String> channel,
    Optional<String> by) {
  /// Columns by what they hold, as mapping files and the open folder format name it: `text`, `id`,
  /// `date`, `author`, `language`, `reactions`, `replyTo`, `link`, `channel`, `case`. Empty where
  /// no text is named.
  public static Optional<CommentColumns> of(Map<String, String> columns) {
    return Optional.ofNullable(columns.get("text"))
        .map(text ->
            new CommentColumns(
                text,
                named(columns, "id"),
                named(columns, "date"),
                named(columns, "author"),
                named(columns, "language"),
                named(columns, "reactions"),
                named(columns, "replyTo"),
                named(columns, "link"),
                named(columns, "channel"),
                named(columns, "case")));
  }

  /// A guess from the headers, English or Lithuanian; empty where none of them speaks of a text:
  /// whatever else a table holds (answers, numbers, places) must not pass for comments.
  public static Optional<CommentColumns> guess(Table table) {
    return ColumnGuess.of(table, false);
  }

  /// The same for a table of which somebody said that it holds what people wrote: where no header
  /// speaks of a text, it is the column with the longest words.
  public static Optional<CommentColumns> guessOfWords(Table table) {
    return ColumnGuess.of(table, true);
  }

  /// The columns named here that a table does not have.
  public List<String> missingFrom(List<String> headers) {
    List<String> missing = new ArrayList<>(all());
    missing.removeAll(headers);
    return missing;
  }

  private List<String> all() {
    return Stream.concat(
            Stream.of(text),
            Stream.of(id, date, author, language, reactions, replyTo, link, channel, by)
                .flatMap(Optional::stream))
        .toList();
  }

  private static Optional<String> named(Map<String, String> columns, String what) {
    return Optional.ofNullable(columns.get(what)).filter(header -> !header.isBlank());
  }
}
