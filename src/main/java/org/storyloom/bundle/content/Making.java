package org.storyloom.bundle.content;

import java.util.List;
import java.util.SortedMap;

/// How the study was made, in counts that name nobody: texts by kind and by language, codings,
/// codings of which somebody wrote why, coders, and what of the strands there is.
public record Making(
    SortedMap<String, Integer> textsByKind,
    SortedMap<String, Integer> textsByLanguage,
    int codings,
    int coders,
    int indicators,
    List<String> phases) {
  public Making {
    phases = List.copyOf(phases);
  }

  public int texts() {
    return textsByKind.values().stream().mapToInt(Integer::intValue).sum();
  }
}
