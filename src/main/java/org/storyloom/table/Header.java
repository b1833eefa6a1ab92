package org.storyloom.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;

/// Makes column names of a first row: each column is named, and named once.
final class Header {
  private Header() {}

  /// The names; says which were missing or doubled. Nameless columns at the end are none.
  static List<String> names(List<String> cells, Notes notes) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < used(cells); i++) {
      String name = cells.get(i).strip();
      String given = name.isEmpty() ? "#" + (i + 1) : name;
      for (int n = 2; !taken.add(given); n++) {
        given = name + " (" + n + ")";
      }
      if (name.isEmpty()) {
        notes.add(NoteKind.UNNAMED_COLUMN, Place.column(given), given);
      } else if (!given.equals(name)) {
        notes.add(NoteKind.REPEATED_HEADER, Place.column(given), name, given);
      }
      names.add(given);
    }
    return List.copyOf(names);
  }

  /// How many cells a row uses: those after the last that holds something do not count.
  static int used(List<String> cells) {
    int used = cells.size();
    while (used > 0 && cells.get(used - 1).isBlank()) {
      used--;
    }
    return used;
  }
}
