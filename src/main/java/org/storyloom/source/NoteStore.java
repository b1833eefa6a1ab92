package org.storyloom.source;

import java.util.List;
import org.storyloom.table.file.FileNote;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Place;

/// Import notes as the columns of their rows: the place as a word and what belongs to it, the facts
/// joined by U+001F.
final class NoteStore {
  private static final String BETWEEN = "\u001F";

  private NoteStore() {}

  static String place(FileNote note) {
    return switch (note.place()) {
      case Place.Whole _ -> "whole";
      case Place.Line(long line) -> "line:" + line;
      case Place.Range(int start, int end) -> "range:" + start + ".." + end;
      case Place.Column(String name) -> "column:" + name;
    };
  }

  static String facts(FileNote note) {
    return String.join(BETWEEN, note.facts());
  }

  static FileNote note(String kind, String place, String facts) {
    List<String> all = facts.isEmpty() ? List.of() : List.of(facts.split(BETWEEN, -1));
    return new FileNote(NoteKind.valueOf(kind), place(place), all);
  }

  private static Place place(String words) {
    int colon = words.indexOf(':');
    String what = colon < 0 ? words : words.substring(0, colon);
    String rest = words.substring(colon + 1);
    return switch (what) {
      case "line" -> Place.line(Long.parseLong(rest));
      case "range" -> {
        int dots = rest.indexOf("..");
        yield Place.range(
            Integer.parseInt(rest.substring(0, dots)), Integer.parseInt(rest.substring(dots + 2)));
      }
      case "column" -> Place.column(rest);
      default -> Place.whole();
    };
  }
}
