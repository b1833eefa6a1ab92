package org.storyloom.store;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.storyloom.store.db.DefaultSchema;

/// Finds out what still refers to a row, by the schema's own foreign keys, so that no room can be
/// forgotten.
public final class Uses {
  private Uses() {}

  /// How many rows of which tables refer to this row; tables without any are left out.
  public static SortedMap<String, Integer> of(Tx tx, Table<?> table, UUID id) {
    SortedMap<String, Integer> uses = new TreeMap<>();
    for (Table<?> other : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      for (ForeignKey<?, ?> key : other.getReferences()) {
        if (key.getKey().getTable().getName().equals(table.getName())) {
          int count = count(tx, other, key.getFields().getFirst(), id);
          if (count > 0) {
            uses.merge(other.getName(), count, Integer::sum);
          }
        }
      }
    }
    return uses;
  }

  /// Refuses to go on while anything refers to this row, which people call `name`. Says what does:
  /// the most frequent kind (`store.used.TABLE`, with the name and the count).
  public static void refuse(Tx tx, Table<?> table, UUID id, String name) {
    of(tx, table, id).entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .ifPresent(use -> {
          throw new Refused("store.used." + use.getKey(), name, use.getValue().toString());
        });
  }

  private static int count(Tx tx, Table<?> table, Field<?> field, UUID id) {
    return tx.read().fetchCount(table, field.coerce(UUID.class).eq(id));
  }
}
