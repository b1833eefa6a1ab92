package org.storyloom.bundle.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.storyloom.bundle.content.ConsentCount;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;

/// Counts texts by kind and by how far consent for the whole of each reaches: the narrowest of its
/// own, its collection's and that of the case that said it.
record Consents(Database database, LocalDate today) {
  private record Sort(String kind, String consent) {}

  /// Beyond the team, small counts are hidden: how many of a few agreed tells on whom they are.
  Cleared<List<ConsentCount>> counted(Gate gate, Level level) {
    Map<Sort, Long> counts = counts();
    if (level == Level.TEAM) {
      List<ConsentCount> all = new ArrayList<>();
      counts.forEach((of, count) -> all.add(line(of, new Cell.Count(count))));
      return gate.plain(level, all);
    }
    Map<String, Long> whole = new LinkedHashMap<>();
    counts.forEach((of, count) -> whole.merge(of.kind, count, Long::sum));
    List<Cell.Asked<Sort>> asked = new ArrayList<>();
    counts.forEach((of, count) ->
        asked.add(new Cell.Asked<>(of, of.kind, count, whole.getOrDefault(of.kind, count))));
    return gate.counts(level, asked)
        .map(cells -> {
          List<ConsentCount> all = new ArrayList<>();
          cells.forEach((of, cell) -> all.add(line(of, cell)));
          return all;
        });
  }

  private static ConsentCount line(Sort of, Cell count) {
    return new ConsentCount(of.kind, of.consent, count);
  }

  private Map<Sort, Long> counts() {
    var recorded = new Safeguards(database).recorded();
    Map<Sort, Long> counts =
        new TreeMap<>(Comparator.comparing(Sort::kind).thenComparing(Sort::consent));
    new Sources(database)
        .each(
            Scope.ALL,
            source ->
                counts.merge(
                    new Sort(source.kind().word(), word(recorded, source)), 1L, Long::sum));
    return counts;
  }

  private String word(org.storyloom.safeguard.Consents recorded, Source source) {
    List<Consent> all = recorded.on(source);
    if (all.isEmpty()) {
      return "notRecorded";
    }
    if (all.stream().anyMatch(one -> one.expired(today))) {
      return "expired";
    }
    return recorded.narrowest(source).orElseThrow().level().word();
  }
}
