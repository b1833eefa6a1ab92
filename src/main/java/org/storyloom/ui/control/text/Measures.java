package org.storyloom.ui.control.text;

import javafx.geometry.Insets;
import javafx.scene.text.Text;
import org.storyloom.ui.control.look.Faces;

/// Where everything stands across the paper: speakers, the reading column, lanes. The column keeps
/// its 604 pixels at size 17 (about 66 characters) and stands in the middle; where room is short
/// the lanes give way first, then the margin of the speakers, then the column.
///
/// @param size of the reading face, in pixels
/// @param letters height of a line of the face itself
/// @param width of the paper
/// @param gutter width of the speakers' margin
/// @param left where the column begins
/// @param column how wide it is
record Measures(
    double size, double letters, double width, double gutter, double left, double column) {
  static final double WIDE_GUTTER = 112;
  static final double NARROW_GUTTER = 64;
  static final double LANE_PITCH = 11;
  static final double LANE_GAP = 14;

  private static final double LINE_PER_SIZE = 28.0 / 17;
  private static final double COLUMN_PER_SIZE = 604.0 / 17;
  private static final double LEAST_COLUMN = 240;
  private static final double LEAST_LANES = LANE_GAP + 3 * LANE_PITCH + 8;
  private static final int MOST_LANES = 12;

  static Measures of(double size, double width) {
    double column = Math.round(COLUMN_PER_SIZE * size);
    double letters = lettersOf(size);
    double room = width - 2 * WIDE_GUTTER - column;
    if (room >= 0)
      return new Measures(
          size, letters, width, WIDE_GUTTER, Math.floor(WIDE_GUTTER + room / 2), column);
    if (width >= WIDE_GUTTER + column + LEAST_LANES)
      return new Measures(size, letters, width, WIDE_GUTTER, WIDE_GUTTER, column);
    double narrowed = Math.max(LEAST_COLUMN, Math.min(column, width - NARROW_GUTTER - LEAST_LANES));
    return new Measures(size, letters, width, NARROW_GUTTER, NARROW_GUTTER, narrowed);
  }

  double line() {
    return Math.round(LINE_PER_SIZE * size);
  }

  /// What has to stand between two lines of letters.
  double spacing() {
    return line() - letters;
  }

  double lanesLeft() {
    return left + column + LANE_GAP;
  }

  int lanes() {
    int room = (int) ((width - lanesLeft() - 4) / LANE_PITCH);
    return Math.max(1, Math.min(MOST_LANES, room));
  }

  double gap(Lines.Gap gap) {
    return switch (gap) {
      case NONE -> 0;
      case SENTENCE -> Math.round(size * 8 / 17);
      case TURN -> Math.round(size * 16 / 17);
      case LOW_TURN -> Math.round(size * 25 / 17);
    };
  }

  /// What surrounds the words of a line in its node.
  Insets around(Lines.Gap gap) {
    double right = Math.max(0, width - left - column);
    return new Insets(gap(gap) + spacing() / 2, right, 0, left);
  }

  private static double lettersOf(double size) {
    Text probe = new Text("Ąg");
    probe.setFont(Faces.words(size));
    return probe.getLayoutBounds().getHeight();
  }
}
