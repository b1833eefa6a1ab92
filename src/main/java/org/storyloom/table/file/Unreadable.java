package org.storyloom.table.file;

import java.time.Duration;

/// Why nothing of a file could be read. Bad input ends here, never in an exception.
public sealed interface Unreadable {
  /// The file holds no bytes, or nothing but white space, or a frame with no words in it.
  record Empty() implements Unreadable {}

  /// The file is not what its name says. `expected` and `found` are short ids: `docx`, `pdf`,
  /// `binary`, `unknown`.
  record NotThisFormat(String expected, String found) implements Unreadable {}

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
}
