package org.storyloom.table;

import java.util.List;

/// One row: its cells as words, and the line of the file (of a sheet: the row) where it starts,
/// counted from 1. A ragged row has fewer or more cells than there are columns.
public record Row(long line, List<String> cells) {
  /// The cell under a column, counted from 0; empty where the row is too short.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /// Whether no cell holds anything but white space.
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
