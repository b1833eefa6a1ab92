package org.storyloom.source.files;

import java.util.Optional;
import java.util.OptionalLong;

/// A speaker's stretch of a text: the half-open range `[start, end)` in UTF-16 units of the
/// canonical text, label and all, of which the words start at `wordsStart`.
///
/// @param speaker as the text names them; empty where it does not
/// @param millis milliseconds from the start of the recording, where the text gives a time
public record ReadTurn(
    int start, int end, int wordsStart, Optional<String> speaker, OptionalLong millis) {
  public ReadTurn {
    if (start < 0 || wordsStart < start || end < wordsStart) {
      throw new IllegalArgumentException("no turn " + start + ".." + wordsStart + ".." + end);
    }
  }

  /// The words, without the label.
  public String words(String text) {
    return text.substring(wordsStart, end);
  }
}
