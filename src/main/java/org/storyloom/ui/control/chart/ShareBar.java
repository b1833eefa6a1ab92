package org.storyloom.ui.control.chart;

import java.util.List;

/// Shares of one whole beside each other: a single one for reach, three for a vote.
public final class ShareBar extends Picture {
  /// A part of the whole.
  ///
  /// @param words what it is and how many, as a table says it: "yes: 8"
  public record Part(double amount, Ink ink, String words) {}

  private static final double GAP = 1;

  private final List<Part> parts;
  private final double whole;
  private final double thick;

  /// @param whole what the parts are shares of; what is left stays quiet
  /// @param thick in pixels
  public ShareBar(String name, List<Part> parts, double whole, double thick) {
    super(name);
    this.parts = List.copyOf(parts);
    this.whole = whole;
    this.thick = thick;
  }

  /// A single share, 0 to 1, in the accent.
  public static ShareBar of(String name, double share) {
    return new ShareBar(name, List.of(new Part(share, Ink.ACCENT, name)), 1, 4);
  }

  @Override
  public List<List<String>> table() {
    return parts.stream().map(part -> List.of(part.words())).toList();
  }

  @Override
  protected void draw(Pen pen, double width, double height) {
    double y = (height - thick) / 2;
    pen.rect(0, y, width, thick, thick / 2, Ink.HAIRLINE);
    double x = 0;
    for (Part part : parts) {
      double wide = width * part.amount() / whole;
      if (wide > 0)
        pen.rect(
            x, y, Math.max(1, wide - (parts.size() > 1 ? GAP : 0)), thick, thick / 2, part.ink());
      x += wide;
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return thick;
  }

  @Override
  protected double computeMinHeight(double width) {
    return thick;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 88;
  }
}
