package org.storyloom.output;

import java.util.List;

/// A table that leaves: a name, named columns, and rows with one text per column.
public record Sheet(String name, List<String> columns, List<List<String>> rows) {
  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
      }
    }
  }
}
