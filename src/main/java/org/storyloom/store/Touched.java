package org.storyloom.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A row that some step touched, with the rows it refers to or referred to (column name to
/// identifiers): for those who follow the journal, such as the search index. `many` says that the
/// row came or went with an import, of which nothing but keys is known.
public record Touched(String table, UUID id, Map<String, List<UUID>> refers, boolean many) {

  static List<Touched> of(JsonNode changes) {
    List<Touched> all = new ArrayList<>();
    for (JsonNode change : changes) {
      String table = change.get("table").textValue();
      if (change.has("runs")) {
        Runs.of(change.get("runs"))
            .inPieces(
                1000, ids -> ids.forEach(id -> all.add(new Touched(table, id, Map.of(), true))));
      } else {
        Map<String, List<UUID>> refers = new TreeMap<>();
        refer(change.get("before"), refers);
        refer(change.get("after"), refers);
        all.add(new Touched(table, UUID.fromString(change.get("id").textValue()), refers, false));
      }
    }
    return all;
  }

  private static void refer(JsonNode image, Map<String, List<UUID>> refers) {
    if (image == null) {
      return;
    }
    image
        .properties()
        .forEach(property -> {
          if (property.getKey().endsWith("_id") && property.getValue().isTextual()) {
            refers
                .computeIfAbsent(property.getKey(), key -> new ArrayList<>())
                .add(UUID.fromString(property.getValue().textValue()));
          }
        });
  }
}
