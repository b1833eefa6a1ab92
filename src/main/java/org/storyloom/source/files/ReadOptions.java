package org.storyloom.source.files;

import java.nio.charset.Charset;
import java.util.Optional;

/// What a person may know better than a file shows, and how much is read at most.
///
/// @param charset the encoding of a text; empty: find out
/// @param format the format; empty: told by the file's name
/// @param maxTextBytes the largest text file that is read
public record ReadOptions(
    Optional<Charset> charset, Optional<FileFormat> format, long maxTextBytes) {
  private static final long MOST_TEXT = 64L << 20;

  /// Find everything out.
  public static final ReadOptions NONE =
      new ReadOptions(Optional.empty(), Optional.empty(), MOST_TEXT);

  public ReadOptions withCharset(Charset known) {
    return new ReadOptions(Optional.of(known), format, maxTextBytes);
  }

  public ReadOptions withFormat(FileFormat known) {
    return new ReadOptions(charset, Optional.of(known), maxTextBytes);
  }
}
