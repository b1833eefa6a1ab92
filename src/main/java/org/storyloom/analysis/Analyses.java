package org.storyloom.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.store.Database;
import org.storyloom.study.CoderId;

/// What the codings of the study add up to. Codings whose words are gone count nowhere.
public final class Analyses {
  private final Database database;

  public Analyses(Database database) {
    this.database = database;
  }

  /// Themes against sites, phases, kinds, cases or the values of an attribute.
  public Matrix matrix(By by) {
    Division division = Division.of(by, database);
    Map<UUID, Map<String, Count>> counted = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (Tally tally : division.tallies()) {
      String column = division.columns().containsKey(tally.column()) ? tally.column() : "";
      said.add(column);
      counted.computeIfAbsent(tally.theme(), theme -> new HashMap<>()).put(column, tally.count());
    }
    List<String> keys = new ArrayList<>(division.columns().keySet());
    List<Column> columns = new ArrayList<>(division.columns().values());
    if (said.contains("")) {
      keys.add("");
      columns.add(new Column("", "", division.unsaid()));
    }
    List<ThemeId> rows = new ArrayList<>();
    List<List<Count>> cells = new ArrayList<>();
    for (Theme theme : codebook().inOrder()) {
      Map<String, Count> row = counted.getOrDefault(theme.id().value(), Map.of());
      if (theme.open() || !row.isEmpty()) {
        rows.add(theme.id());
        cells.add(keys.stream().map(key -> row.getOrDefault(key, Count.NONE)).toList());
      }
    }
    return new Matrix(by, rows, columns, cells);
  }

  /// Which themes meet on the same words.
  public CoOccurrence coOccurrence() {
    Meeting meeting = new Meeting(inOrder());
    new Codings(database).marks(Which.ALL, meeting);
    return meeting.done();
  }

  /// How far two coders agree.
  public Agreements agreement(CoderId first, CoderId second) {
    Comparing comparing = new Comparing(first, second);
    new Codings(database).marks(Which.ALL, comparing);
    Map<UUID, Integer> lengths =
        database.read(sql -> new AnalysisStore(sql).lengths(comparing.compared()));
    return comparing.done(inOrder(), lengths.values().stream().mapToLong(Integer::longValue).sum());
  }

  private Codebook codebook() {
    return new Themes(database).read();
  }

  private List<ThemeId> inOrder() {
    return codebook().inOrder().stream().map(Theme::id).toList();
  }
}
