package org.storyloom.ui.control.text;

/// One speaker's stretch of a text. What stands between `start` and `wordsStart` (the name, the
/// time stamp) is drawn in the margin and not in the reading column.
///
/// @param start first UTF-16 unit that belongs to the stretch
/// @param end just after its last
/// @param wordsStart where the words themselves begin, from `start` to `end`
/// @param speaker who speaks, as the margin shows it; empty where nobody is named
/// @param time when, as the margin shows it; empty where it is not known
/// @param quiet whether the words step back, as a moderator's do
public record Stretch(
    int start, int end, int wordsStart, String speaker, String time, boolean quiet) {
  public Stretch {
    if (start < 0 || wordsStart < start || end < wordsStart)
      throw new IllegalArgumentException("stretch " + start + ".." + wordsStart + ".." + end);
  }
}
