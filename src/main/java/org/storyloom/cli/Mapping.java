package org.storyloom.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.storyloom.source.files.comments.CommentColumns;

/// What a mapping file says of the tables in an import: an entry of the open folder format's
/// `comments.json`, without its file.
record Mapping(JsonNode said) {
  private static final Set<String> FIELDS =
      Set.of("collection", "kind", "language", "phase", "site", "activity", "columns");
  private static final Set<String> COLUMNS =
      Set.of(
          "id",
          "text",
          "date",
          "author",
          "language",
          "reactions",
          "replyTo",
          "link",
          "channel",
          "case");

  /// Nothing.
  static final Mapping NONE = new Mapping(JsonNodeFactory.instance.objectNode());

  /// Reads a mapping; a name in it that nothing answers to stops the import, since it is a slip.
  static Mapping read(Path file) {
    JsonNode said;
    try {
      said = new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new Stopped("cli.mapping.unreadable", file.toString());
    }
    if (!said.isObject()) {
      throw new Stopped("cli.mapping.unreadable", file.toString());
    }
    known(said, FIELDS);
    known(said.path("columns"), COLUMNS);
    if (said.has("columns") && !said.get("columns").path("text").isTextual()) {
      throw new Stopped("cli.mapping.text", file.toString());
    }
    return new Mapping(said);
  }

  private static void known(JsonNode said, Set<String> names) {
    said.fieldNames()
        .forEachRemaining(name -> {
          if (!names.contains(name)) {
            throw new Stopped("cli.mapping.field", name, String.join(", ", new TreeSet<>(names)));
          }
        });
  }

  /// What it says under this name.
  @Nullable String words(String name) {
    String words = said.path(name).asText("");
    return words.isBlank() ? null : words;
  }

  /// Which columns hold what, where it says so.
  Optional<CommentColumns> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    said.path("columns")
        .properties()
        .forEach(column -> columns.put(column.getKey(), column.getValue().asText()));
    return CommentColumns.of(columns);
  }
}
