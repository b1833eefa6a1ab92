package org.storyloom.bundle.pages;

import java.util.List;
import java.util.function.Function;
import org.storyloom.output.Sheet;

/// The columns of a table file, each with how a row fills it. The data dictionary is made of the
/// same list, so that no column goes unexplained.
public record Columns<T>(String file, List<Column<T>> all) {
  public Columns {
    all = List.copyOf(all);
  }

  /// One column: its name in the file and what its cells are (`text`, `integer`, `number`, `date`,
  /// `word`, `sha256`).
  public record Column<T>(String id, String type, Function<T, String> cell) {}

  static <T> Column<T> text(String id, Function<T, String> cell) {
    return new Column<>(id, "text", cell);
  }

  static <T> Column<T> word(String id, Function<T, String> cell) {
    return new Column<>(id, "word", cell);
  }

  static <T> Column<T> count(String id, Function<T, Integer> cell) {
    return new Column<>(id, "integer", row -> Integer.toString(cell.apply(row)));
  }

  public Sheet sheet(List<T> rows) {
    return new Sheet(
        file,
        all.stream().map(Column::id).toList(),
        rows.stream()
            .map(row -> all.stream().map(column -> column.cell().apply(row)).toList())
            .toList());
  }
}
