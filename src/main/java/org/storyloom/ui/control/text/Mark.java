package org.storyloom.ui.control.text;

import org.storyloom.ui.control.look.Hue;

/// One coding as the reading column draws it: a tint in the text and a bar in a lane.
///
/// @param id what the owner knows it by
/// @param start first UTF-16 unit of the canonical text
/// @param end just after the last
/// @param hue the theme's colour
/// @param label the theme's name
/// @param facts one line for the card: where the theme stands, who coded
/// @param memo what was written about it; empty for nothing
/// @param muted whether its theme is muted: then neither tint nor lane is drawn
public record Mark(
    String id,
    int start,
    int end,
    Hue hue,
    String label,
    String facts,
    String memo,
    boolean muted) {
  public Mark {
    if (start < 0 || end <= start)
      throw new IllegalArgumentException("empty or negative mark " + start + ".." + end);
  }

  boolean touches(int from, int to) {
    return start < to && from < end;
  }
}
