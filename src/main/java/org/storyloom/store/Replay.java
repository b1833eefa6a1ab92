package org.storyloom.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/// Plays a journal entry's row images backwards (undo) or forwards again (redo).
record Replay(DSLContext sql, Undone undone, long position) {

  void backwards(JsonNode changes) {
    undone.save(sql, position, changes);
    for (int i = changes.size() - 1; i >= 0; i--) {
      JsonNode change = changes.get(i);
      Table<?> table = Rows.table(change.get("table").textValue());
      if (change.has("runs")) {
        deleteAll(table, Runs.of(change.get("runs")));
      } else {
        turn(table, change, change.get("after"), change.get("before"));
      }
    }
  }

  void forwards(JsonNode changes) {
    try (Undone.Reading saved = undone.open(position, changes)) {
      for (JsonNode change : changes) {
        Table<?> table = Rows.table(change.get("table").textValue());
        if (change.has("runs")) {
          insertAll(table, change, saved);
        } else {
          turn(table, change, change.get("before"), change.get("after"));
        }
      }
    }
  }

  /// From one image to the other: an absent image means that there is no row.
  private void turn(Table<?> table, JsonNode change, JsonNode from, JsonNode to) {
    UUID id = UUID.fromString(change.get("id").textValue());
    if (from == null) {
      one(sql.insertInto(table).set(Rows.row(table, to)).execute(), table);
    } else if (to == null) {
      one(sql.deleteFrom(table).where(Rows.key(table).eq(id)).execute(), table);
    } else {
      set(sql, table, id, to);
    }
  }

  /// Sets those columns of a row that the image names.
  static void set(DSLContext sql, Table<?> table, UUID id, JsonNode image) {
    Map<Field<?>, Object> values = new LinkedHashMap<>();
    image
        .properties()
        .forEach(property -> {
          Field<?> field = table.field(property.getKey());
          if (field == null) {
            throw new IllegalStateException("no column " + property.getKey());
          }
          values.put(field, Rows.value(field.getType(), property.getValue()));
        });
    one(sql.update(table).set(values).where(Rows.key(table).eq(id)).execute(), table);
  }

  private static void one(int rows, Table<?> table) {
    if (rows != 1) {
      throw new IllegalStateException(
          rows + " rows of " + table.getName() + " where the journal has one");
    }
  }

  private void deleteAll(Table<?> table, Runs runs) {
    runs.inPieces(
        500,
        ids -> {
          int gone = sql.deleteFrom(table).where(Rows.key(table).in(ids)).execute();
          if (gone != ids.size()) {
            throw new IllegalStateException(
                "rows of " + table.getName() + " missing from an import");
          }
        });
  }

  private void insertAll(Table<?> table, JsonNode change, Undone.Reading saved) {
    Bulk bulk = new Bulk(sql, table);
    bulk.insert(saved.rows(table, change.get("rows").longValue())::forEachRemaining);
    if (!bulk.digest().equals(change.get("digest").textValue())) {
      throw new Refused("store.undone.damaged");
    }
  }
}
