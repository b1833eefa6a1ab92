package org.storyloom.source;

import static org.storyloom.store.db.DefaultSchema.DEFAULT_SCHEMA;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Table;
import org.storyloom.store.Database;
import org.storyloom.store.History;
import org.storyloom.store.Mint;

/// An empty study in memory, and what the sources of it are.
public final class OpenStudy implements AutoCloseable {
  public final Database database;
  public final History history;
  public final Sources sources;

  public OpenStudy(Path folder, long seed) {
    database = Database.inMemory(folder);
    history = new History(database, Mint.fixed(Instant.parse("2019-03-12T14:32:00Z"), seed));
    sources = new Sources(database);
  }

  public SourceId add(Draft draft) {
    return history.perform(new ImportTexts(List.of(draft))).getFirst().id();
  }

  /// Every row of every table but the journal.
  public Map<String, List<Map<String, Object>>> rows() {
    Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
    for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
      if (table.field("id") != null) {
        rows.put(
            table.getName(),
            database.read(sql -> sql.selectFrom(table).orderBy(table.field("id")).fetchMaps()));
      }
    }
    return rows;
  }

  @Override
  public void close() {
    database.close();
  }
}
