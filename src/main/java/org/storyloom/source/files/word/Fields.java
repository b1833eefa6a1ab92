package org.storyloom.source.files.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The fields that are open at a place. Between a field's begin and its separator stands its code,
/// which is no text, and neither is what inner fields there come to; after the separator stands
/// what is seen.
final class Fields {
  private final Deque<Field> open = new ArrayDeque<>();

  /// One field.
  private static final class Field {
    private boolean code = true;
    private boolean box;
    private boolean ticked;
    private int chosen;
    private final List<String> entries = new ArrayList<>();
  }

  void begin() {
    open.push(new Field());
  }

  void separate() {
    if (!open.isEmpty()) {
      open.element().code = false;
    }
  }

  /// Ends the innermost field; what it shows where that is no text but a tick or a choice.
  Optional<String> end() {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Field field = open.pop();
    if (field.box) {
      return Optional.of(field.ticked ? "☒" : "☐");
    }
    return field.chosen >= 0 && field.chosen < field.entries.size()
        ? Optional.of(field.entries.get(field.chosen))
        : Optional.empty();
  }

  /// The innermost field is a box to tick.
  void box() {
    if (!open.isEmpty()) {
      open.element().box = true;
    }
  }

  void ticked(boolean ticked) {
    if (!open.isEmpty()) {
      open.element().ticked = ticked;
    }
  }

  /// The innermost field lets one choose, and this is one choice.
  void entry(String words) {
    if (!open.isEmpty()) {
      open.element().entries.add(words);
    }
  }

  void chosen(int index) {
    if (!open.isEmpty()) {
      open.element().chosen = index;
    }
  }

  /// Whether what is read here is the code of a field.
  boolean inCode() {
    return open.stream().anyMatch(field -> field.code);
  }
}
