package org.storyloom.bundle.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storyloom.bundle.content.Quote;
import org.storyloom.bundle.content.Replacement;
import org.storyloom.coding.Coding;
import org.storyloom.safeguard.Redaction;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.source.SourceId;
import org.storyloom.source.passage.Span;
import org.storyloom.store.Database;

/// Counts what stands for something else in the passages that leave.
record Replacements(Database database, Whole whole) {
  private record Label(String kind, String label) {}

  List<Replacement> in(List<Quote> quotes) {
    Map<SourceId, List<Redaction>> redactions = new Safeguards(database).redactions();
    Map<Label, Integer> places = new HashMap<>();
    for (Quote quote : quotes) {
      Coding coding = whole.codings().get(quote.coding());
      if (coding != null) {
        for (Redaction one : redactions.getOrDefault(coding.source(), List.of())) {
          if (stands(one, coding.span())) {
            places.merge(new Label(one.kind(), one.replacement()), 1, Integer::sum);
          }
        }
      }
    }
    List<Replacement> all = new ArrayList<>();
    places.forEach((of, count) -> all.add(new Replacement(of.kind, of.label, count)));
    all.sort(Comparator.comparing(Replacement::kind).thenComparing(Replacement::label));
    return all;
  }

  private static boolean stands(Redaction redaction, Span span) {
    return !redaction.lost() && redaction.anchor().span().overlaps(span);
  }
}
