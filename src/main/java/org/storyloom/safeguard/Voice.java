package org.storyloom.safeguard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.storyloom.cases.CaseId;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Turn;

/// Under which label the speakers of one source leave: the case's own where there is one, else a
/// number within the source.
final class Voice {
  private final Source source;
  private final Map<CaseId, String> labels;
  private final Map<String, String> bySpeaker = new HashMap<>();

  Voice(Source source, List<Turn> turns, Map<CaseId, String> labels) {
    this.source = source;
    this.labels = labels;
    int next = 1;
    for (Turn turn : turns) {
      String speaker = turn.speaker();
      if (speaker != null && !bySpeaker.containsKey(speaker)) {
        String label = turn.by() == null ? null : labels.get(turn.by());
        if (label == null) {
          label = turn.moderator() ? "[moderator]" : "[speaker " + next++ + "]";
        }
        bySpeaker.put(speaker, label);
      }
    }
  }

  /// The label of a turn; empty where nobody is named.
  String of(Turn turn) {
    return turn.speaker() == null ? "" : bySpeaker.getOrDefault(turn.speaker(), "");
  }

  /// The label of whoever said all of the source.
  String ofAll() {
    CaseId by = source.said().by();
    String label = by == null ? null : labels.get(by);
    if (label != null) {
      return label;
    }
    return source.kind() == SourceKind.COMMENT ? "[comment]" : "";
  }

  /// The labels by the names they stand for, longest name first.
  Map<String, String> all() {
    Map<String, String> sorted =
        new TreeMap<>(
            (a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    sorted.putAll(bySpeaker);
    return sorted;
  }
}
