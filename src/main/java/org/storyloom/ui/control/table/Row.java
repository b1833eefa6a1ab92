package org.storyloom.ui.control.table;

import java.util.List;

/// A row of a matrix.
///
/// @param id what the owner knows it by
/// @param mark stands before the name: `F5`
/// @param name the first column
/// @param cells one per further column
public record Row(String id, String mark, String name, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /// Rows under one head.
  ///
  /// @param head empty for rows that belong to no group
  public record Group(String head, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }
}
