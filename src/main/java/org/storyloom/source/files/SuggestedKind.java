package org.storyloom.source.files;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What sort of source a text looks like, by its file's name and by how many people speak. A
/// suggestion: a person decides.
final class SuggestedKind {
  private static final int GROUP = 4;

  /// Words in file names, English and Lithuanian, in the order in which they are looked for.
  private static final List<Map.Entry<String, String>> IN_NAMES =
      List.of(
          Map.entry("focus", "focusGroup"),
          Map.entry("fokus", "focusGroup"),
          Map.entry("interv", "interview"),
          Map.entry("pokalb", "interview"),
          Map.entry("workshop", "workshopRecord"),
          Map.entry("roundtable", "workshopRecord"),
          Map.entry("round-table", "workshopRecord"),
          Map.entry("seminar", "workshopRecord"),
          Map.entry("dirbtuv", "workshopRecord"),
          Map.entry("fieldnote", "fieldNote"),
          Map.entry("field-note", "fieldNote"),
          Map.entry("pastab", "fieldNote"),
          Map.entry("story", "story"),
          Map.entry("stories", "story"),
          Map.entry("istorij", "story"));

  private SuggestedKind() {}

  static String of(String fileName, List<ReadTurn> turns) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (var one : IN_NAMES) {
      if (name.contains(one.getKey())) {
        return one.getValue();
      }
    }
    if (turns.isEmpty()) {
      return "story";
    }
    Set<String> speakers = new HashSet<>();
    turns.forEach(turn -> turn.speaker().ifPresent(speakers::add));
    return speakers.size() >= GROUP ? "focusGroup" : "interview";
  }
}
