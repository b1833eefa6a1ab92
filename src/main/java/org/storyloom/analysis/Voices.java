package org.storyloom.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.storyloom.coding.Mark;

/// Whose words a passage is: of every case in whose turns it stands, though it be with one letter;
/// where there is none, of the case that said the whole source.
record Voices(Map<UUID, UUID> saidBy, Map<UUID, List<AnalysisStore.Stretch>> stretches) {

  static Voices read(AnalysisStore store) {
    return new Voices(store.saidBy(), store.stretches());
  }

  /// The cases; none where nobody has said whose words these are.
  Set<UUID> of(Mark mark) {
    UUID source = mark.source().value();
    List<AnalysisStore.Stretch> turns = stretches.getOrDefault(source, List.of());
    Set<UUID> cases = new LinkedHashSet<>();
    for (int i = firstEndingAfter(turns, mark.start()); i < turns.size(); i++) {
      if (turns.get(i).start() >= mark.end()) {
        break;
      }
      cases.add(turns.get(i).by());
    }
    UUID whole = saidBy.get(source);
    if (cases.isEmpty() && whole != null) {
      cases.add(whole);
    }
    return cases;
  }

  private static int firstEndingAfter(List<AnalysisStore.Stretch> turns, int place) {
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
