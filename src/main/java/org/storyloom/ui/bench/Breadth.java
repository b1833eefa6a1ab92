package org.storyloom.ui.bench;

/// How wide the window is, as far as panes must give way: under 1400 pixels the left panel becomes
/// a strip, under 1180 the right one too, under 1000 tables drop what can be asked for elsewhere.
public enum Breadth {
  SMALL,
  SLIM,
  NARROW,
  WIDE;

  public static Breadth of(double windowWidth) {
    if (windowWidth < 1000) {
      return SMALL;
    }
    if (windowWidth < 1180) {
      return SLIM;
    }
    return windowWidth < 1400 ? NARROW : WIDE;
  }

  /// Whether there is at least this much.
  public boolean has(Breadth room) {
    return compareTo(room) >= 0;
  }
}
