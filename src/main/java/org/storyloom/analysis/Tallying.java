package org.storyloom.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.storyloom.coding.Mark;

/// Counts codings by the cases whose words they are, or by what is known of those cases, while they
/// pass in order.
final class Tallying implements Consumer<Mark> {
  private final Voices voices;
  private final Map<UUID, String> values;
  private final boolean byValue;
  private final Map<UUID, Map<String, Holders>> tallies = new HashMap<>();

  /// What was counted in one cell so far.
  private static final class Holders {
    private int codings;
    private final Set<UUID> holders = new HashSet<>();
  }

  private Tallying(Voices voices, Map<UUID, String> values, boolean byValue) {
    this.voices = voices;
    this.values = values;
    this.byValue = byValue;
  }

  /// One column for each case; a cell counts separate sources.
  static Tallying byCase(Voices voices) {
    return new Tallying(voices, Map.of(), false);
  }

  /// One column for each value; a cell counts separate cases.
  static Tallying byValue(Voices voices, Map<UUID, String> values) {
    return new Tallying(voices, values, true);
  }

  @Override
  public void accept(Mark mark) {
    Map<String, Holders> row =
        tallies.computeIfAbsent(mark.theme().value(), theme -> new HashMap<>());
    Set<UUID> cases = voices.of(mark);
    Set<String> counted = new HashSet<>();
    for (UUID one : cases) {
      String column = byValue ? values.getOrDefault(one, "") : one.toString();
      Holders cell = cell(row, column);
      cell.holders.add(byValue ? one : mark.source().value());
      if (counted.add(column)) {
        cell.codings++;
      }
    }
    if (cases.isEmpty()) {
      Holders nobody = cell(row, "");
      nobody.codings++;
      if (!byValue) {
        nobody.holders.add(mark.source().value());
      }
    }
  }

  private static Holders cell(Map<String, Holders> row, String column) {
    return Objects.requireNonNull(row.computeIfAbsent(column, key -> new Holders()));
  }

  List<Tally> tallies() {
    List<Tally> all = new ArrayList<>();
    tallies.forEach((theme, row) ->
        row.forEach((column, cell) ->
            all.add(new Tally(theme, column, new Count(cell.codings, cell.holders.size())))));
    return all;
  }
}
