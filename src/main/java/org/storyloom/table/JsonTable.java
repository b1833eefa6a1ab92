package org.storyloom.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.storyloom.table.file.EncodingScan;
import org.storyloom.table.file.Faults;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;
import org.storyloom.table.file.TextEncoding;
import org.storyloom.table.file.Unreadable;

/// A table in JSON: a list of objects, the first list of objects inside an object, or one object on
/// each line. Columns are the objects' keys in the order in which they first come; an object inside
/// one gives columns `outer.inner`, a list of plain values one cell with `; ` between them.
final class JsonTable implements Table {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final Path file;
  private final TextEncoding encoding;
  private final Map<String, Integer> columns;
  private final List<FileNote> notes;

  private JsonTable(
      Path file, TextEncoding encoding, Map<String, Integer> columns, List<FileNote> notes) {
    this.file = file;
    this.encoding = encoding;
    this.columns = columns;
    this.notes = notes;
  }

  static TableOutcome open(Path file, TableOptions options) throws IOException {
    Optional<TextEncoding> encoding;
    try (InputStream in = Files.newInputStream(file)) {
      encoding = EncodingScan.of(in, options.charset());
    }
    if (encoding.isEmpty()) {
      return new TableOutcome.Failed(new Unreadable.NotThisFormat("json", "binary"));
    }
    var notes = new Notes();
    encoding.get().report(notes);
    Map<String, Integer> columns = new LinkedHashMap<>();
    var table = new JsonTable(file, encoding.get(), columns, notes.list());
    Optional<Unreadable> broken =
        table.forEachObject(
            new Notes(),
            (line, object) ->
                object.keySet().forEach(key -> columns.putIfAbsent(key, columns.size())));
    if (columns.isEmpty()) {
      return new TableOutcome.Failed(broken.orElse(new Unreadable.NotThisFormat("json", "other")));
    }
    return new TableOutcome.Opened(table);
  }

  @Override
  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  @Override
  public List<FileNote> notes() {
    return notes;
  }

  @Override
  public boolean plainValues() {
    return true;
  }

  @Override
  public TableEnd forEachRow(Consumer<Row> sink) {
    var odd = new Notes();
    long[] rows = new long[1];
    Optional<Unreadable> broken =
        forEachObject(
            odd,
            (line, object) -> {
              String[] cells = new String[columns.size()];
              Arrays.fill(cells, "");
              object.forEach((key, words) -> {
                Integer column = columns.get(key);
                if (column != null) {
                  cells[column] = words;
                }
              });
              rows[0]++;
              sink.accept(new Row(line, Collections.unmodifiableList(Arrays.asList(cells))));
            });
    return new TableEnd(rows[0], odd.list(), broken);
  }

  /// Takes one object: the line where it starts, and its values by column.
  private interface Taker {
    void take(long line, Map<String, String> object);
  }

  private Optional<Unreadable> forEachObject(Notes odd, Taker taker) {
    try (Reader in = encoding.open(file);
        JsonParser json = JSON.createParser(in)) {
      walk(json, odd, taker);
      return Optional.empty();
    } catch (JacksonException broken) {
      long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
      return Optional.of(new Unreadable.Damaged(Long.toString(line)));
    } catch (IOException failed) {
      return Optional.of(Faults.reason(failed, "json"));
    }
  }

  private static void walk(JsonParser json, Notes odd, Taker taker) throws IOException {
    JsonToken first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      list(json, odd, taker);
    } else if (first == JsonToken.START_OBJECT && !listInside(json, odd, taker)) {
      // One object on each line: the first has been read while looking for a list inside it.
      for (JsonToken next = json.nextToken(); next != null; next = json.nextToken()) {
        element(json, next, odd, taker);
      }
    }
  }

  private static void list(JsonParser json, Notes odd, Taker taker) throws IOException {
    for (JsonToken next = json.nextToken();
        next != null && next != JsonToken.END_ARRAY;
        next = json.nextToken()) {
      element(json, next, odd, taker);
    }
  }

  private static void element(JsonParser json, JsonToken start, Notes odd, Taker taker)
      throws IOException {
    long line = json.currentTokenLocation().getLineNr();
    if (start == JsonToken.START_OBJECT) {
      taker.take(line, flat(JSON.readTree(json)));
    } else {
      odd.add(NoteKind.NOT_AN_OBJECT, Place.line(line), kind(start));
      json.skipChildren();
    }
  }

  /// Inside the object that was opened: if one of its values is a list of objects, reads that list
  /// and says yes. Else hands the object itself on as a first row.
  private static boolean listInside(JsonParser json, Notes odd, Taker taker) throws IOException {
    long line = json.currentTokenLocation().getLineNr();
    Map<String, String> own = new LinkedHashMap<>();
    for (JsonToken next = json.nextToken(); next == JsonToken.FIELD_NAME; next = json.nextToken()) {
      String key = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        JsonToken inner = json.nextToken();
        if (inner == JsonToken.START_OBJECT) {
          element(json, inner, odd, taker);
          list(json, odd, taker);
          return true;
        }
        json.skipChildren();
        while (inner != JsonToken.END_ARRAY && inner != null) {
          inner = json.nextToken();
        }
      } else {
        flatten(key, JSON.readTree(json), own);
      }
    }
    taker.take(line, own);
    return false;
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "list";
      case VALUE_STRING -> "words";
      case VALUE_NULL -> "null";
      default -> token.isNumeric() ? "number" : token.isBoolean() ? "boolean" : "other";
    };
  }

  private static Map<String, String> flat(JsonNode object) {
    Map<String, String> values = new LinkedHashMap<>();
    object.properties().forEach(one -> flatten(one.getKey(), one.getValue(), values));
    return values;
  }

  private static void flatten(String key, JsonNode value, Map<String, String> into) {
    if (value.isObject()) {
      value.properties().forEach(one -> flatten(key + "." + one.getKey(), one.getValue(), into));
    } else if (value.isArray()) {
      boolean plain =
          StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
      into.put(key, plain ? joined(value) : value.toString());
    } else {
      into.put(key, value.isNull() ? "" : value.asText());
    }
  }

  private static String joined(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining("; "));
  }
}
