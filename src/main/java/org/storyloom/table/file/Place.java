package org.storyloom.table.file;

import java.util.List;

/// Where in a file, or in the text read from it, a note belongs.
public sealed interface Place {
  /// The file as a whole.
  record Whole() implements Place {}

  /// A line of the file (of a sheet: a row), counted from 1.
  record Line(long line) implements Place {}

  /// A half-open range of UTF-16 units in the canonical text; empty where it is a point.
  record Range(int start, int end) implements Place {
    public Range {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("no range " + start + ".." + end);
      }
    }
  }

  /// A column of a table.
  record Column(String name) implements Place {}

  static Place whole() {
    return new Whole();
  }

  static Place line(long line) {
    return new Line(line);
  }

  static Place range(int start, int end) {
    return new Range(start, end);
  }

  static Place column(String name) {
    return new Column(name);
  }

  /// The key of its words.
  default String key() {
    return "table.place."
        + switch (this) {
          case Whole() -> "whole";
          case Line _ -> "line";
          case Range _ -> "range";
          case Column _ -> "column";
        };
  }

  /// What goes into its words: the line; the first and the last character, from 1; the column.
  default List<String> facts() {
    return switch (this) {
      case Whole() -> List.of();
      case Line(long line) -> List.of(Long.toString(line));
      case Range(int start, int end) ->
          List.of(Integer.toString(start + 1), Integer.toString(Math.max(end, start + 1)));
      case Column(String name) -> List.of(name);
    };
  }
}
