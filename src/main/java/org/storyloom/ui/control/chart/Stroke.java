package org.storyloom.ui.control.chart;

import java.util.List;

/// How a line is drawn: its colour, its width in pixels, and its dashes, none for a whole line.
public record Stroke(Ink ink, double width, List<Double> dashes) {
  public static Stroke of(Ink ink, double width) {
    return new Stroke(ink, width, List.of());
  }

  public static Stroke dashed(Ink ink, double width, double on, double off) {
    return new Stroke(ink, width, List.of(on, off));
  }
}
