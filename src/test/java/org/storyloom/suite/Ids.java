package org.storyloom.suite;

import static org.storyloom.store.db.DefaultSchema.DEFAULT_SCHEMA;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Table;
import org.storyloom.store.Database;

/// The identifiers that a study has, by table.
record Ids(Map<String, List<UUID>> byTable) {
  /// Where the type of an identifier is not called as its table.
  private static final Map<String, String> TABLES =
      Map.of("case", "study_case", "link", "evidence_link", "loop", "learning_loop");

  static Ids of(Database database) {
    Map<String, List<UUID>> ids = new TreeMap<>();
    for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
      if (table.field("id", UUID.class) != null) {
        ids.put(
            table.getName(),
            database.read(sql ->
                sql.select(table.field("id", UUID.class))
                    .from(table)
                    .orderBy(table.field("id", UUID.class))
                    .fetch(row -> row.value1())));
      }
    }
    return new Ids(ids);
  }

  /// The table that an identifier of this type names.
  static String table(Class<?> id) {
    String name = id.getSimpleName().replaceAll("Id$", "");
    String snake = name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    return TABLES.getOrDefault(snake, snake);
  }

  Optional<UUID> any(String table, Random random) {
    List<UUID> there = byTable.getOrDefault(table, List.of());
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of(there.get(random.nextInt(there.size())));
  }

  /// A table that has rows, of those whose names are asked for.
  Optional<String> filled(List<String> tables, Random random) {
    List<String> filled = new ArrayList<>(tables);
    filled.removeIf(table -> byTable.getOrDefault(table, List.of()).isEmpty());
    return filled.isEmpty()
        ? Optional.empty()
        : Optional.of(filled.get(random.nextInt(filled.size())));
  }
}
