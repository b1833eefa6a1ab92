package org.storyloom.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.storyloom.store.Database;
import org.storyloom.store.Touched;

/// The sources whose documents some steps made out of date. Themes, sites, phases, collections and
/// coders concern none: documents hold their identifiers only.
///
/// @param sources these
/// @param coded and every source that the index knows as coded
/// @param all or simply every source
record Concerned(Set<UUID> sources, boolean coded, boolean all) {
  private static final String SOURCE_ID = "source_id";

  static Concerned by(List<Touched> touched, Database database) {
    Set<UUID> sources = new HashSet<>();
    Map<String, List<UUID>> unplaced = new HashMap<>();
    boolean manySources = false;
    for (Touched row : touched) {
      switch (row.table()) {
        case "source" -> {
          sources.add(row.id());
          manySources |= row.many();
        }
        case "turn", "coding", "study_case" -> {
          if (row.refers().containsKey(SOURCE_ID)) {
            sources.addAll(row.refers().getOrDefault(SOURCE_ID, List.of()));
          } else {
            unplaced.computeIfAbsent(key(row), table -> new ArrayList<>()).add(row.id());
          }
        }
        default -> {}
      }
    }
    boolean coded = false;
    boolean all = false;
    for (Map.Entry<String, List<UUID>> some : unplaced.entrySet()) {
      boolean gone = place(some.getKey(), some.getValue(), sources, database);
      coded |= gone && some.getKey().equals("coding*");
      all |= gone && some.getKey().equals("turn*") && !manySources;
    }
    return new Concerned(sources, coded, all);
  }

  /// Rows that came with an import apart from others: of those nothing but keys is known, so once
  /// they are undone nobody can tell whose they were. (Turns come with their sources.)
  private static String key(Touched row) {
    return row.many() ? row.table() + "*" : row.table();
  }

  /// Adds the sources of these rows. Answers whether some of the rows are gone.
  private static boolean place(String key, List<UUID> ids, Set<UUID> sources, Database database) {
    String table = key.replace("*", "");
    return database.read(sql -> {
      SourceTextStore store = new SourceTextStore(sql);
      sources.addAll(store.sourcesOf(table, ids));
      return key.endsWith("*") && store.count(table, ids) < new HashSet<>(ids).size();
    });
  }
}
