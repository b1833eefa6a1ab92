package org.storyloom.ui.control.text;

import org.storyloom.ui.control.look.Appearance;

/// All that decides how a line is painted; a new one for every change, so that a painted line can
/// tell whether it is still right.
///
/// @param selected the id of the selected mark; empty for none
record Scenery(
    Lines lines, Marks marks, Measures measures, Appearance appearance, String selected) {
  Scenery with(Marks marks) {
    return new Scenery(lines, marks, measures, appearance, selected);
  }

  Scenery with(Measures measures) {
    return new Scenery(lines, marks, measures, appearance, selected);
  }

  Scenery with(Appearance appearance) {
    return new Scenery(lines, marks, measures, appearance, selected);
  }

  Scenery withSelected(String id) {
    return new Scenery(lines, marks, measures, appearance, id);
  }
}
