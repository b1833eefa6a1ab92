package org.storyloom.table.file;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Why nothing of a file could be read. Bad input ends here, never in an exception.
public sealed interface Unreadable {
  /// The file holds no bytes, or nothing but white space, or a frame with no words in it.
  record Empty() implements Unreadable {}

  /// The file is sound, but what it holds is no text: `instead` names the first of it (a picture, a
  /// comment, another document).
  record NoWords(NoteKind instead) implements Unreadable {}

  /// The file is not what its name says. `expected` and `found` are short ids: `docx`, `pdf`,
  /// `binary`, `unknown`. Where `text` is expected, its kind is one that nobody here reads.
  record NotThisFormat(String expected, String found) implements Unreadable {}

  /// A table, and none of its columns is known to hold the words.
  record NoTextColumn() implements Unreadable {}

  /// The file opens only with a password.
  record Encrypted() implements Unreadable {}

  /// The file ends before its end: a broken download or copy.
  record Truncated() implements Unreadable {}

  /// The file is of its format but broken inside; `where` names the part or line.
  record Damaged(String where) implements Unreadable {}

  /// The file has more bytes than this reader takes.
  record TooLarge(long bytes, long limit) implements Unreadable {}

  /// Reading did not end within the limit.
  record TimedOut(Duration limit) implements Unreadable {}

  /// The file asks for far more memory or unpacked bytes than its size allows for.
  record Swelled() implements Unreadable {}

  /// The disk or the system stood in the way.
  record IoFailure(Kind kind) implements Unreadable {}

  /// What stood in the way.
  enum Kind {
    MISSING,
    FORBIDDEN,
    A_FOLDER,
    OTHER
  }

  /// The key of its words.
  default String key() {
    return "table.unreadable."
        + switch (this) {
          case Empty() -> "empty";
          case NoWords(NoteKind instead) ->
              instead == NoteKind.PICTURE ? "picture" : "words_elsewhere";
          case NotThisFormat(String expected, String _) ->
              expected.equals("text") ? "kind" : "format";
          case NoTextColumn() -> "column";
          case Encrypted() -> "encrypted";
          case Truncated() -> "truncated";
          case Damaged _ -> "damaged";
          case TooLarge _ -> "large";
          case TimedOut _ -> "time";
          case Swelled() -> "swelled";
          case IoFailure(Kind kind) -> kind.name().toLowerCase(Locale.ROOT);
        };
  }

  /// What goes into its words: formats; the part; mebibytes it has and may have; seconds.
  default List<String> facts() {
    return switch (this) {
      case NotThisFormat(String expected, String found) ->
          expected.equals("text") ? List.of(found) : List.of(expected, found);
      case Damaged(String where) -> List.of(where);
      case TooLarge(long bytes, long limit) ->
          List.of(Long.toString(bytes >> 20), Long.toString(limit >> 20));
      case TimedOut(Duration limit) -> List.of(Long.toString(limit.toSeconds()));
      case Empty(), NoTextColumn(), NoWords(_), Encrypted(), Truncated(), Swelled(), IoFailure(_) ->
          List.of();
    };
  }
}
