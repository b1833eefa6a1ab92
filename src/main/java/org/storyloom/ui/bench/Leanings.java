package org.storyloom.ui.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storyloom.coding.CodingId;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.Findings;
import org.storyloom.source.SourceId;
import org.storyloom.store.Database;
import org.storyloom.ui.control.sign.Relation;

/// Finds which findings lean on passages, for any pane that shows some.
public final class Leanings {
  private Leanings() {}

  /// A finding that leans on a passage: its short name, its claim, how the passage speaks to it,
  /// and where it is shown.
  public record Leaning(String number, String claim, Relation relation, Place place) {}

  /// The findings that lean on the codings of a source, by coding, in the order of the study; one
  /// that nothing leans on is absent. Withdrawn findings are left out.
  public static Map<CodingId, List<Leaning>> in(Database database, SourceId source) {
    Map<CodingId, List<Leaning>> all = new HashMap<>();
    for (org.storyloom.finding.Leaning one : new Findings(database).leaningOn(source)) {
      if (one.link().evidence() instanceof Evidence.Said(CodingId coding)
          && !one.finding().withdrawn()) {
        all.computeIfAbsent(coding, id -> new ArrayList<>()).add(leaning(one));
      }
    }
    return all;
  }

  private static Leaning leaning(org.storyloom.finding.Leaning one) {
    return new Leaning(
        "F" + one.finding().number(),
        one.finding().claim(),
        Relation.valueOf(one.link().relation().name()),
        new Place.OfThing(PaneId.FINDINGS, one.finding().id().value()));
  }
}
