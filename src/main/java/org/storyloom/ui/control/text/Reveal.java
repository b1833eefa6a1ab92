package org.storyloom.ui.control.text;

import java.util.Optional;
import javafx.geometry.Bounds;

/// A passage that is to be brought into sight as soon as its line is laid out. The area moves the
/// caret just inside the paper's edge; from there the passage is moved to about a third from the
/// top, unless it stands well already.
final class Reveal {
  private final Page page;
  private final Painter painter;
  private Optional<Range> wanted = Optional.empty();

  Reveal(Page page, Painter painter) {
    this.page = page;
    this.painter = painter;
  }

  void want(Range range) {
    wanted = Optional.of(range);
  }

  void forget() {
    wanted = Optional.empty();
  }

  /// Called after each layout, with what is painted brought in step.
  void settle(Scenery scenery) {
    if (wanted.isEmpty()) return;
    Optional<Bounds> place = painter.inSight(wanted.get(), scenery);
    if (place.isEmpty()) return;
    wanted = Optional.empty();
    double height = page.getHeight();
    double top = place.get().getMinY();
    boolean well = top > height * 0.1 && place.get().getMaxY() < height * 0.8;
    if (!well) page.scrollBy(top - height / 3);
  }
}
