package org.storyloom.safeguard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Hides small counts, and whatever would give them away: a count whose rest is small (9 of 12
/// tells of the 3), and, where just one of a group is hidden, the next smallest of that group.
final class SmallCells {
  private SmallCells() {}

  static <K> Map<K, Cell> of(Collection<Cell.Asked<K>> asked) {
    Set<K> hidden = new LinkedHashSet<>();
    Map<String, List<Cell.Asked<K>>> groups = new LinkedHashMap<>();
    for (Cell.Asked<K> cell : asked) {
      groups.computeIfAbsent(cell.group(), group -> new ArrayList<>()).add(cell);
      if (small(cell.count()) || small(cell.of() - cell.count()) || small(cell.of())) {
        hidden.add(cell.key());
      }
    }
    for (List<Cell.Asked<K>> group : groups.values()) {
      long some = group.stream().filter(cell -> hidden.contains(cell.key())).count();
      if (some == 1 && group.size() > 1) {
        group.stream()
            .filter(cell -> !hidden.contains(cell.key()))
            .min(Comparator.comparingLong(cell -> cell.count()))
            .ifPresent(cell -> hidden.add(cell.key()));
      }
    }
    Map<K, Cell> cells = new LinkedHashMap<>();
    for (Cell.Asked<K> cell : asked) {
      cells.put(
          cell.key(),
          hidden.contains(cell.key())
              ? new Cell.FewerThan(Gate.SMALLEST)
              : new Cell.Count(cell.count()));
    }
    return cells;
  }

  private static boolean small(long count) {
    return count > 0 && count < Gate.SMALLEST;
  }
}
