package org.storyloom.store;

import java.util.Set;

/// What a step has just changed, told to listeners after it is committed and on disk.
public record Change(long position, Entry.Kind kind, Set<String> tables) {
  public Change {
    tables = Set.copyOf(tables);
  }

  /// Whether any of these tables was touched.
  public boolean touches(String... names) {
    for (String name : names) {
      if (tables.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
