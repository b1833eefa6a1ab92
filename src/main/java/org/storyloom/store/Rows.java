package org.storyloom.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.db.DefaultSchema;

/// Rows as JSON, for the journal and for `undone/`, and their digests.
///
/// A value is written as JSON's own number or boolean where it has one, else as its ISO 8601 or
/// canonical text.
final class Rows {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Rows() {}

  /// The study's table of that name, as the journal names it.
  static Table<?> table(String name) {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .filter(table -> table.getName().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("the journal names no table of ours: " + name));
  }

  @SuppressWarnings("unchecked") // every table of the schema has this key
  static <R extends Record> TableField<R, UUID> key(Table<R> table) {
    Field<?> field = table.field("id");
    if (field == null) {
      throw new IllegalArgumentException(table.getName() + " is not journaled");
    }
    return (TableField<R, UUID>) field;
  }

  static UUID id(Record row) {
    UUID id = row.get("id", UUID.class);
    if (id == null) {
      throw new IllegalArgumentException("a row without an id");
    }
    return id;
  }

  static ObjectNode image(Record row) {
    ObjectNode image = JSON.objectNode();
    for (Field<?> field : row.fields()) {
      Object value = row.get(field);
      if (value != null) {
        image.set(field.getName(), json(value));
      }
    }
    return image;
  }

  static JsonNode json(@Nullable Object value) {
    return switch (value) {
      case null -> JSON.nullNode();
      case Integer number -> JSON.numberNode(number);
      case Long number -> JSON.numberNode(number);
      case Double number -> JSON.numberNode(number);
      case Boolean truth -> JSON.booleanNode(truth);
      default -> JSON.textNode(value.toString());
    };
  }

  /// The row that an image shows; absent fields are null.
  static TableRecord<?> row(Table<?> table, JsonNode image) {
    TableRecord<?> row = (TableRecord<?>) table.newRecord();
    for (Field<?> field : table.fields()) {
      fill(row, field, image.get(field.getName()));
    }
    return row;
  }

  static <T> void fill(Record row, Field<T> field, @Nullable JsonNode value) {
    row.set(field, field.getType().cast(value(field.getType(), value)));
  }

  static @Nullable Object value(Class<?> type, @Nullable JsonNode json) {
    if (json == null || json.isNull()) {
      return null;
    }
    if (type == Integer.class) {
      return json.intValue();
    }
    if (type == Long.class) {
      return json.longValue();
    }
    if (type == Double.class) {
      return json.doubleValue();
    }
    if (type == Boolean.class) {
      return json.booleanValue();
    }
    String text = json.textValue();
    if (type == UUID.class) {
      return UUID.fromString(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == OffsetDateTime.class) {
      return OffsetDateTime.parse(text);
    }
    return text;
  }

  /// Feeds a row's values, in column order, each with its length, so that no two rows read alike.
  static void feed(MessageDigest digest, Record row) {
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value == null) {
        digest.update((byte) 0);
        continue;
      }
      String text =
          value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((byte) 1);
      digest.update((byte) (bytes.length >>> 24));
      digest.update((byte) (bytes.length >>> 16));
      digest.update((byte) (bytes.length >>> 8));
      digest.update((byte) bytes.length);
      digest.update(bytes);
    }
  }
}
