package org.storyloom.ui.searching;

import java.util.List;
import org.storyloom.search.query.QueryField;
import org.storyloom.ui.control.look.Hue;

/// A field by which the sources that fit can be narrowed down.
///
/// @param values each with how many sources fit that have it; of themes, how many passages
record Facet(QueryField field, List<Value> values) {
  Facet {
    values = List.copyOf(values);
  }

  /// One value. `hues` has the colour of a theme, and is empty for all else.
  record Value(String value, String name, int count, boolean chosen, List<Hue> hues) {
    Value {
      hues = List.copyOf(hues);
    }
  }
}
