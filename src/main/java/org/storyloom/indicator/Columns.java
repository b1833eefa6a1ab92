package org.storyloom.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Label;
import org.storyloom.table.Row;
import org.storyloom.table.Table;
import org.storyloom.table.TableEnd;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.value.DateStyle;
import org.storyloom.table.value.NumberStyle;
import org.storyloom.table.value.When;

/// The columns of a table, found by name, with the way each writes its numbers and dates.
final class Columns {
  private final Table table;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, NumberStyle> numbers = new HashMap<>();
  private final Map<String, DateStyle> dates = new HashMap<>();

  /// `locale` decides where a column's numbers and dates leave it open; without one they are
  /// written with a point and as `2019-02-14`.
  Columns(Table table, @Nullable Locale locale, Set<String> numeric, Set<String> dated) {
    this.table = table;
    for (String column : table.columns()) {
      places.putIfAbsent(named(column), places.size());
    }
    if (locale != null && !table.plainValues()) {
      learn(locale, numeric, dated);
    }
  }

  static boolean has(Table table, String... names) {
    Set<String> there = new HashSet<>();
    table.columns().forEach(column -> there.add(named(column)));
    return there.containsAll(Set.of(names));
  }

  private static String named(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  private void learn(Locale locale, Set<String> numeric, Set<String> dated) {
    Map<String, NumberStyle.Evidence> seen = new HashMap<>();
    Map<String, DateStyle.Evidence> days = new HashMap<>();
    numeric.forEach(column -> seen.put(column, new NumberStyle.Evidence()));
    dated.forEach(column -> days.put(column, new DateStyle.Evidence()));
    table.forEachRow(row -> {
      seen.forEach((column, evidence) -> evidence.see(cell(row, column)));
      days.forEach((column, evidence) -> evidence.see(cell(row, column)));
    });
    seen.forEach((column, evidence) -> numbers.put(column, evidence.style(locale)));
    days.forEach((column, evidence) -> dates.put(column, evidence.style(locale)));
  }

  /// Makes a draft of every row; one that throws [Unfit] becomes a misfit.
  <T> Gathered<T> gather(Function<Row, T> draft) {
    List<T> drafts = new ArrayList<>();
    List<Misfit> misfits = new ArrayList<>();
    TableEnd end =
        table.forEachRow(row -> {
          if (!row.isBlank()) {
            try {
              drafts.add(draft.apply(row));
            } catch (Unfit unfit) {
              misfits.add(new Misfit(row.line(), unfit.why));
            }
          }
        });
    List<FileNote> notes = new ArrayList<>(table.notes());
    notes.addAll(end.notes());
    return new Gathered<>(drafts, misfits, notes, end.brokenOff());
  }

  String cell(Row row, String column) {
    Integer place = places.get(column);
    return place == null ? "" : row.cell(place).strip();
  }

  /// A cell that has to hold something.
  String needed(Row row, String column) {
    String cell = cell(row, column);
    if (cell.isEmpty()) {
      throw new Unfit(Label.of("indicator.row.empty", column));
    }
    return cell;
  }

  /// The number in a cell; absent where it is empty or says that there is none.
  @Nullable Double number(Row row, String column) {
    String cell = cell(row, column);
    if (NumberStyle.isMissing(cell)) {
      return null;
    }
    return numbers
        .getOrDefault(column, NumberStyle.PLAIN)
        .parse(cell)
        .orElseThrow(() -> new Unfit(Label.of("indicator.row.number", column, cell)))
        .doubleValue();
  }

  /// The whole number in a cell, at least `least`; absent where it is empty.
  @Nullable Long count(Row row, String column, long least) {
    Double number = number(row, column);
    if (number == null) {
      return null;
    }
    if (number < least || number != Math.rint(number) || number > 1e15) {
      throw new Unfit(Label.of("indicator.row.count", column, cell(row, column)));
    }
    return number.longValue();
  }

  Optional<When> day(Row row, String column) {
    String cell = cell(row, column);
    if (NumberStyle.isMissing(cell)) {
      return Optional.empty();
    }
    Optional<When> when = dates.getOrDefault(column, DateStyle.ISO).parse(cell);
    if (when.isEmpty()) {
      throw new Unfit(Label.of("indicator.row.date", column, cell));
    }
    return when;
  }

  /// What a cell names; absent where it is empty.
  <T> @Nullable T named(Row row, String column, Function<String, Optional<T>> found) {
    String cell = cell(row, column);
    if (cell.isEmpty()) {
      return null;
    }
    return found
        .apply(cell)
        .orElseThrow(() -> new Unfit(Label.of("indicator.row.unknown", column, cell)));
  }

  /// Says why a row does not fit; caught where its row is read.
  static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Label why;

    Unfit(Label why) {
      super(why.words(), null, false, false);
      this.why = why;
    }
  }
}
