package org.storyloom.table;

import java.nio.charset.Charset;
import java.util.Optional;

/// What a person may know better than the file shows. Empty means: find out.
///
/// @param charset the encoding of a text file
/// @param delimiter what stands between cells
/// @param sheet the name of the sheet to read; else the first that is not hidden
/// @param maxBytes the largest file that is read
public record TableOptions(
    Optional<Charset> charset,
    Optional<Character> delimiter,
    Optional<String> sheet,
    long maxBytes) {
  private static final long TWO_GIGABYTES = 2L << 30;

  /// Find everything out.
  public static final TableOptions NONE =
      new TableOptions(Optional.empty(), Optional.empty(), Optional.empty(), TWO_GIGABYTES);

  public TableOptions withCharset(Charset known) {
    return new TableOptions(Optional.of(known), delimiter, sheet, maxBytes);
  }

  public TableOptions withDelimiter(char known) {
    return new TableOptions(charset, Optional.of(known), sheet, maxBytes);
  }

  public TableOptions withSheet(String name) {
    return new TableOptions(charset, delimiter, Optional.of(name), maxBytes);
  }
}
