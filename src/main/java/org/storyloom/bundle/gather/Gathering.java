package org.storyloom.bundle.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.ConsentCount;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Line;
import org.storyloom.bundle.content.Thing;
import org.storyloom.bundle.content.Withheld;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingId;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Excerpt;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Passage;
import org.storyloom.safeguard.Rule;
import org.storyloom.store.Database;

/// Asks the gate for everything at one level, and lays out what it lets through.
final class Gathering {
  private final Database database;
  private final Whole whole;
  private final Level level;
  private final Extent extent;

  Gathering(Database database, Whole whole, Level level, Extent extent) {
    this.database = database;
    this.whole = whole;
    this.level = level;
    this.extent = extent;
  }

  /// All that the gate has let through, together.
  record Let(
      List<Finding> findings,
      Map<CodingId, Excerpt> excerpts,
      List<Reading> readings,
      Map<ReadingId, Cell> cells,
      Map<Ours, String> words,
      List<ConsentCount> consents) {}

  Cleared<Dossier> dossier(LocalDate today) {
    Gate gate = new Gate(database, today);
    List<Finding> asked = extent.findings(whole);
    Cleared<List<Finding>> findings = gate.things(level, "finding", asked, one -> one.id().value());
    Cleared<Map<CodingId, Excerpt>> excerpts = gate.passages(level, passages(asked));
    Cleared<List<Reading>> readings =
        gate.things(level, "reading", extent.readings(whole), one -> one.id().value());
    Cleared<Map<ReadingId, Cell>> cells =
        gate.counts(
            level, Measures.peopleIn(whole, Extent.withTheirKin(whole, readings.content())));
    Cleared<Map<Ours, String>> words =
        gate.ours(level, new Wanted(database, whole).words(findings.content()));
    Cleared<List<ConsentCount>> consents =
        extent.all()
            ? new Consents(database, today).counted(gate, level)
            : gate.plain(level, List.of());
    List<Withheld> held = new ArrayList<>();
    held.addAll(Withheld.of(Thing.FINDING, findings.heldBack()));
    held.addAll(Withheld.of(Thing.PASSAGE, excerpts.heldBack()));
    held.addAll(Withheld.of(Thing.READING, readings.heldBack()));
    held.addAll(Withheld.of(Thing.READING, cells.heldBack()));
    held.addAll(Withheld.of(Thing.COUNT, consents.heldBack()));
    addWords(held, words, findings.content());
    Cleared<Let> let =
        findings
            .with(
                excerpts,
                (some, quotes) -> new Let(some, quotes, List.of(), Map.of(), Map.of(), List.of()))
            .with(
                readings,
                (so, more) ->
                    new Let(so.findings, so.excerpts, more, Map.of(), Map.of(), List.of()))
            .with(
                cells,
                (so, more) ->
                    new Let(so.findings, so.excerpts, so.readings, more, Map.of(), List.of()))
            .with(
                words,
                (so, more) ->
                    new Let(so.findings, so.excerpts, so.readings, so.cells, more, List.of()))
            .with(
                consents,
                (so, more) ->
                    new Let(so.findings, so.excerpts, so.readings, so.cells, so.words, more));
    Cleared<Laid> laid = let.map(all -> new Laying(database, whole, level, all).laid(gate, held));
    return laid.map(Laid::dossier)
        .without(Rule.RESTS_ON_HELD, laid.content().resting())
        .without(Rule.SMALL_CELL, laid.content().fewVoices());
  }

  /// A dossier, and what was left out of it beyond what the gate itself held back: findings and
  /// passages that rest on what is held, counts of voices that are too small.
  record Laid(Dossier dossier, int resting, int fewVoices) {}

  private static void addWords(
      List<Withheld> held, Cleared<Map<Ours, String>> words, List<Finding> findings) {
    int all = words.heldBack().stream().mapToInt(HeldBack::count).sum();
    int claims =
        (int)
            findings.stream().filter(one -> !words.content().containsKey(Ours.claim(one))).count();
    if (claims > 0) {
      held.add(new Withheld(Thing.FINDING, Rule.RECOGNISABLE, claims));
    }
    if (all > claims) {
      held.add(new Withheld(Thing.WORDS, Rule.RECOGNISABLE, all - claims));
    }
  }

  /// The passages that these findings lean on.
  private Map<CodingId, Passage> passages(List<Finding> findings) {
    Map<CodingId, Passage> passages = new LinkedHashMap<>();
    for (Finding finding : findings) {
      for (EvidenceLink link : whole.links().getOrDefault(finding.id(), List.of())) {
        if (link.evidence() instanceof Evidence.Said(CodingId id)) {
          Coding coding = whole.codings().get(id);
          if (coding != null) {
            passages.put(
                id, new Passage(coding.source(), coding.span(), id.value(), coding.lost()));
          }
        }
      }
    }
    return passages;
  }

  /// The passages of this map that no claim shows.
  static Set<CodingId> unshown(Map<CodingId, Excerpt> excerpts, List<Claim> claims) {
    Set<CodingId> left = new HashSet<>(new HashMap<>(excerpts).keySet());
    for (Claim claim : claims) {
      for (Line line : claim.lines()) {
        if (line instanceof Line.Said said) {
          left.remove(said.quote().coding());
        }
      }
    }
    return left;
  }
}
