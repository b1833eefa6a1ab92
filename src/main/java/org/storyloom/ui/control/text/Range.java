package org.storyloom.ui.control.text;

/// A half-open range of UTF-16 units of the canonical text; where start and end are the same, a
/// caret.
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start)
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }
}
