package org.storyloom.ui.bench;

/// Goes from place to place, and back. The shell implements it, since it alone knows the panes.
public interface Navigator {
  /// Shows this place and remembers the one before.
  void go(Place place);

  /// Puts this place where the present one stands in the way back, without showing anything: for a
  /// pane that moved within itself.
  void settle(Place place);

  void back();

  void forward();
}
