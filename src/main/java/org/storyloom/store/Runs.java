package org.storyloom.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The keys of many rows, kept as runs of identifiers that follow one another (see [Mint#run]): a
/// million rows in one line.
final class Runs {
  private record Run(UUID first, long length) {}

  private final List<Run> runs = new ArrayList<>();
  private long size;

  void add(UUID id) {
    size++;
    if (!runs.isEmpty()) {
      Run last = runs.getLast();
      if (Mint.after(last.first(), last.length()).equals(id)) {
        runs.set(runs.size() - 1, new Run(last.first(), last.length() + 1));
        return;
      }
    }
    runs.add(new Run(id, 1));
  }

  long size() {
    return size;
  }

  /// Hands out the keys in the order they were added, at most `most` at a time.
  void inPieces(int most, Consumer<List<UUID>> each) {
    List<UUID> piece = new ArrayList<>(most);
    for (Run run : runs) {
      for (long i = 0; i < run.length(); i++) {
        piece.add(Mint.after(run.first(), i));
        if (piece.size() == most) {
          each.accept(List.copyOf(piece));
          piece.clear();
        }
      }
    }
    if (!piece.isEmpty()) {
      each.accept(List.copyOf(piece));
    }
  }

  ArrayNode json() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Run run : runs) {
      all.addArray().add(run.first().toString()).add(run.length());
    }
    return all;
  }

  static Runs of(JsonNode json) {
    Runs runs = new Runs();
    for (JsonNode run : json) {
      UUID first = UUID.fromString(run.get(0).textValue());
      long length = run.get(1).longValue();
      runs.runs.add(new Run(first, length));
      runs.size += length;
    }
    return runs;
  }
}
