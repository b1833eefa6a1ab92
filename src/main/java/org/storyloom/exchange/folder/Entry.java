package org.storyloom.exchange.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of a folder's JSON list.
record Entry(String file, long number, JsonNode node) {

  String text(String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
  }

  @Nullable String orNull(String field) {
    String text = text(field);
    return text.isEmpty() ? null : text;
  }

  boolean has(String field) {
    return !text(field).isEmpty();
  }

  String needed(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      throw new Cells.Unfit("exchange.folder.needed", field);
    }
    return text;
  }

  /// Whether the field is `true` or `yes`.
  boolean yes(String field) {
    return node.path(field).asBoolean(text(field).equals("yes"));
  }

  @Nullable LocalDate day(String field) {
    String text = text(field);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Cells.Unfit("exchange.folder.date", field, text);
    }
  }

  @Nullable Instant instant(String field) {
    String text = text(field);
    try {
      return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new Cells.Unfit("exchange.folder.date", field, text);
    }
  }

  @Nullable Integer whole(String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isInt()) {
      throw new Cells.Unfit("exchange.folder.number", field, value.asText());
    }
    return value.intValue();
  }

  /// The words of a list.
  List<String> list(String field) {
    List<String> words = new ArrayList<>();
    node.path(field).forEach(word -> words.add(word.asText().strip()));
    return words;
  }

  /// The entries of a list of objects.
  List<Entry> entries(String field) {
    List<Entry> entries = new ArrayList<>();
    node.path(field).forEach(one -> entries.add(new Entry(file, number, one)));
    return entries;
  }

  /// One object inside; without fields where there is none.
  Entry inner(String field) {
    return new Entry(file, number, node.path(field));
  }

  boolean isThere() {
    return node.isObject();
  }

  /// Words by name.
  Map<String, String> words(String field) {
    Map<String, String> words = new LinkedHashMap<>();
    node.path(field)
        .properties()
        .forEach(property -> words.put(property.getKey(), property.getValue().asText()));
    return words;
  }
}
