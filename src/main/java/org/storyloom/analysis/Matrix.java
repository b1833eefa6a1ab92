package org.storyloom.analysis;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.codebook.ThemeId;
import org.storyloom.safeguard.Cell;

/// Themes against a division of the study. Each coding counts for exactly its theme, not for those
/// above. Rows are the themes that can be coded or are, in the order of the codebook; a column for
/// what nobody has said comes last, and only where something stands in it.
public record Matrix(By by, List<ThemeId> rows, List<Column> columns, List<List<Count>> cells) {
  public Matrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /// A cell, as the gate is asked about it.
  public record Place(ThemeId theme, String column) {}

  public Count at(int row, int column) {
    return cells.get(row).get(column);
  }

  /// Whether the cells count people by something known of them, so that a small one must not leave.
  public boolean countsPeople() {
    return by instanceof By.OfAttribute;
  }

  /// The cells as counts of people who speak of a theme, to be put to the gate before they leave:
  /// the cells of one theme add up to all who speak of it.
  public List<Cell.Asked<Place>> asked() {
    List<Cell.Asked<Place>> asked = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      ThemeId theme = rows.get(row);
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        asked.add(
            new Cell.Asked<>(
                new Place(theme, column.key()),
                theme.value().toString(),
                at(row, i).holders(),
                column.size()));
      }
    }
    return asked;
  }
}
