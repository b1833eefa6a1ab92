package org.storyloom.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table as `{"rows","columns","cells"}`: `cells` has one list for each row. A column or row of
/// what nobody has said is null; a value that there is none of is null too.
final class CrossTable {
  private final ObjectNode table = Reply.object();
  private final ArrayNode rows = table.putArray("rows");
  private final ArrayNode columns = table.putArray("columns");
  private final ArrayNode cells = table.putArray("cells");

  void row(String name) {
    add(rows, name);
  }

  void column(String name) {
    add(columns, name);
  }

  private static void add(ArrayNode names, String name) {
    if (name.isEmpty()) {
      names.addNull();
    } else {
      names.add(name);
    }
  }

  /// The cells of the next row, to be filled.
  ArrayNode cells() {
    return cells.addArray();
  }

  ObjectNode json() {
    return table;
  }

  /// Writes it with tabs between.
  void print(PrintWriter out) {
    List<String> head = new ArrayList<>(List.of(""));
    columns.forEach(column -> head.add(plain(column)));
    out.println(String.join("\t", head));
    for (int i = 0; i < rows.size(); i++) {
      List<String> line = new ArrayList<>(List.of(plain(rows.get(i))));
      cells.get(i).forEach(cell -> line.add(plain(cell)));
      out.println(String.join("\t", line));
    }
  }

  private static String plain(JsonNode value) {
    return value.isNull() ? "–" : value.asText();
  }
}
