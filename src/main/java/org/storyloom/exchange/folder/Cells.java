package org.storyloom.exchange.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Label;

/// One row of a folder's table, its cells by the names of their columns.
record Cells(String file, long line, Map<String, String> cells) {

  /// The words under a column, without white space around them; empty where there are none.
  String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /// As it stands, white space and all.
  String exact(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean has(String column) {
    return !text(column).isEmpty();
  }

  @Nullable String orNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /// The words under a column that must not be empty.
  String needed(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw new Unfit("exchange.folder.needed", column);
    }
    return text;
  }

  @Nullable Integer whole(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new Unfit("exchange.folder.number", column, text);
    }
  }

  @Nullable LocalDate day(String column) {
    String text = text(column);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Unfit("exchange.folder.date", column, text);
    }
  }

  @Nullable Instant instant(String column) {
    String text = text(column);
    try {
      return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new Unfit("exchange.folder.date", column, text);
    }
  }

  boolean yes(String column, boolean otherwise) {
    return switch (text(column)) {
      case "" -> otherwise;
      case "yes" -> true;
      case "no" -> false;
      default -> throw new Unfit("exchange.folder.yes", column, text(column));
    };
  }

  /// The parts of a list `a; b; c`.
  List<String> list(String column) {
    return Arrays.stream(text(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  static Cells of(String file, long line, List<String> columns, List<String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.size() && i < cells.size(); i++) {
      named.put(columns.get(i), cells.get(i));
    }
    return new Cells(file, line, named);
  }

  /// That a field names something which is not there.
  static Supplier<Unfit> unknown(String field, String word) {
    return () -> new Unfit("exchange.folder.unknown", field, word);
  }

  /// A row that does not fit, and why.
  static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Label why;

    Unfit(String words, String... with) {
      super(words);
      why = Label.of(words, with);
    }

    Label why() {
      return why;
    }
  }
}
