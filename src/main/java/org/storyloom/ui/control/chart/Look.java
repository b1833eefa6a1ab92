package org.storyloom.ui.control.chart;

/// How the n-th series is told from the others without colour: circle and whole line, hollow square
/// and dashes, then a ring and dots.
enum Look {
  FIRST,
  SECOND,
  THIRD;

  static Look of(int series) {
    return values()[series % values().length];
  }

  Ink ink() {
    return switch (this) {
      case FIRST -> Ink.ACCENT;
      case SECOND -> Ink.MUTED;
      case THIRD -> Ink.TEXT;
    };
  }

  void marker(Pen pen, double x, double y, double radius) {
    switch (this) {
      case FIRST -> pen.disc(x, y, radius, ink());
      case SECOND -> pen.square(x, y, 2 * radius - 1, Stroke.of(ink(), 2));
      case THIRD -> pen.ring(x, y, radius - 0.5, Stroke.of(ink(), 2));
    }
  }

  Stroke line() {
    return switch (this) {
      case FIRST -> Stroke.of(ink(), 2);
      case SECOND -> Stroke.dashed(ink(), 2, 6, 4);
      case THIRD -> Stroke.dashed(ink(), 2, 2, 3);
    };
  }
}
