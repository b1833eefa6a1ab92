package org.storyloom.bundle.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.storyloom.bundle.content.ConsentCount;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.Sources;
import org.storyloom.store.Database;

/// Counts texts by kind and by how far consent for the whole of each reaches: its own, or where it
/// has none that of the case that said it; the narrower where both have one.
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
    Map<Subject, Consent> consents = new Safeguards(database).consents();
    Map<Sort, Long> counts =
        new TreeMap<>(Comparator.comparing(Sort::kind).thenComparing(Sort::consent));
    new Sources(database)
        .each(
            Scope.ALL,
            source ->
                counts.merge(
                    new Sort(source.kind().word(), word(consents, source)), 1L, Long::sum));
    return counts;
  }

  private String word(Map<Subject, Consent> consents, Source source) {
    Consent own = consents.get(Subject.of(source.id()));
    Consent theirs =
        source.said().by() == null ? null : consents.get(Subject.of(source.said().by()));
    Consent either = own == null ? theirs : own;
    if (either == null) {
      return "notRecorded";
    }
    if (expired(own) || expired(theirs)) {
      return "expired";
    }
    Level level = theirs == null ? either.level() : either.level().narrower(theirs.level());
    return level.word();
  }

  private boolean expired(@Nullable Consent consent) {
    return consent != null && consent.expired(today);
  }
}
