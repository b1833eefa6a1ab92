package org.storyloom.bundle.gather;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.bundle.content.Claim;
import org.storyloom.bundle.content.Dossier;
import org.storyloom.bundle.content.Head;
import org.storyloom.bundle.content.Line;
import org.storyloom.bundle.content.Measure;
import org.storyloom.bundle.content.Quote;
import org.storyloom.bundle.content.Thing;
import org.storyloom.bundle.content.Withheld;
import org.storyloom.coding.CodingId;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Judgement;
import org.storyloom.finding.Relation;
import org.storyloom.finding.Voices;
import org.storyloom.indicator.ReadingId;
import org.storyloom.safeguard.Cell;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.Level;
import org.storyloom.safeguard.Rule;
import org.storyloom.store.Database;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.study.Strand;
import org.storyloom.triangulation.Convergence;
import org.storyloom.triangulation.ConvergenceMatrix;
import org.storyloom.triangulation.Convergences;
import org.storyloom.triangulation.Rating;

/// Lays out what the gate has let through. A claim without a single piece that carries it would be
/// an assertion: it stays behind with what it rests on.
final class Laying {
  /// Against comes first.
  private static final List<Relation> ORDER =
      List.of(Relation.CONTRADICTS, Relation.QUALIFIES, Relation.SUPPORTS, Relation.CONTEXT);

  private final Database database;
  private final Whole whole;
  private final Level level;
  private final Gathering.Let let;
  private final Map<CodingId, Quote> quotes;
  private final Map<ReadingId, Measure> measures;

  Laying(Database database, Whole whole, Level level, Gathering.Let let) {
    this.database = database;
    this.whole = whole;
    this.level = level;
    this.let = let;
    quotes = new Quotes(database, whole, this::coder, this::themeName).of(let.excerpts());
    measures = new Measures(whole, let, this::words).all();
  }

  Gathering.Laid laid(Gate gate, List<Withheld> before) {
    List<Withheld> withheld = new ArrayList<>(before);
    List<Claim> claims = new ArrayList<>();
    Findings findings = new Findings(database);
    Map<FindingId, Judgement> judgements = findings.lastJudgements();
    Set<FindingId> stale = findings.stale();
    Map<FindingId, Voices> voices = findings.voices();
    ConvergenceMatrix matrix = new Convergences(database).matrix(let.findings()::contains);
    int resting = 0;
    int few = 0;
    for (Finding finding : let.findings()) {
      List<Line> lines = lines(finding);
      if (!let.words().containsKey(Ours.claim(finding))) {
        continue;
      }
      if (restsOnHeld(finding, lines)) {
        resting++;
        continue;
      }
      Voices behind = voices.getOrDefault(finding.id(), Voices.NONE);
      Cell people = people(gate, behind);
      few += people instanceof Cell.FewerThan ? 1 : 0;
      claims.add(
          new Claim(
              finding.id(),
              finding.number(),
              words(Ours.claim(finding)),
              about(finding),
              Optional.ofNullable(judgements.get(finding.id())).map(this::judged),
              stale.contains(finding.id()),
              new Claim.People(people, behind.answers()),
              lines,
              held(finding, lines),
              matrix.row(finding.id()).map(this::standings).orElse(List.of())));
    }
    int passages = Gathering.unshown(let.excerpts(), claims).size();
    add(withheld, Thing.FINDING, Rule.RESTS_ON_HELD, resting);
    add(withheld, Thing.PASSAGE, Rule.RESTS_ON_HELD, passages);
    add(withheld, Thing.COUNT, Rule.SMALL_CELL, few);
    return new Gathering.Laid(dossier(claims, withheld), resting + passages, few);
  }

  private static void add(List<Withheld> withheld, Thing thing, Rule rule, int count) {
    if (count > 0) {
      withheld.add(new Withheld(thing, rule, count));
    }
  }

  private Dossier dossier(List<Claim> claims, List<Withheld> withheld) {
    Set<CodingId> unshown = Gathering.unshown(let.excerpts(), claims);
    List<Quote> shown =
        quotes.values().stream()
            .filter(quote -> !unshown.contains(quote.coding()))
            .sorted(Comparator.comparingInt(quote -> Integer.parseInt(quote.id().substring(1))))
            .toList();
    return new Dossier(
        level,
        head(),
        claims,
        shown,
        List.copyOf(measures.values()),
        whole.plan().strands().stream().map(Strand::name).toList(),
        new OwnCodebook(whole.codebook(), let.words()).cleared(),
        whole.making(database),
        let.consents(),
        new Replacements(database, whole).in(shown),
        withheld,
        whole.chain());
  }

  private Head head() {
    Head head = whole.head();
    return new Head(
        head.study(),
        head.slug(),
        words(Ours.study("title")),
        words(Ours.study("purpose")),
        head.locale(),
        head.position(),
        head.hash(),
        head.day());
  }

  /// The lines that leave, what speaks against the claim first.
  private List<Line> lines(Finding finding) {
    List<Line> lines = new ArrayList<>();
    for (EvidenceLink link : whole.links().getOrDefault(finding.id(), List.of())) {
      line(link).ifPresent(lines::add);
    }
    lines.sort(Comparator.comparingInt(line -> ORDER.indexOf(line.tie().relation())));
    return lines;
  }

  private Optional<Line> line(EvidenceLink link) {
    return switch (link.evidence()) {
      case Evidence.Said(CodingId coding) ->
          Optional.ofNullable(quotes.get(coding))
              .map(quote -> new Line.Said(tie(link, strand(true, rawKind(coding))), quote));
      case Evidence.Counted(ReadingId reading) ->
          Optional.ofNullable(measures.get(reading))
              .map(measure ->
                  new Line.Counted(tie(link, strand(false, measure.of().origin())), measure));
    };
  }

  private String rawKind(CodingId coding) {
    Quote quote = quotes.get(coding);
    return quote == null ? "" : quote.kind();
  }

  private Line.Tie tie(EvidenceLink link, String strand) {
    return new Line.Tie(
        whole.names().links().getOrDefault(link, ""),
        link.relation(),
        link.bearing().strength(),
        words(Ours.note(link)),
        strand);
  }

  private String strand(boolean said, String word) {
    return whole.plan().strands().stream()
        .filter(one -> (said ? one.sourceKinds() : one.indicatorOrigins()).contains(word))
        .findFirst()
        .map(Strand::name)
        .orElse("");
  }

  private boolean restsOnHeld(Finding finding, List<Line> lines) {
    boolean carried =
        whole.links().getOrDefault(finding.id(), List.of()).stream()
            .anyMatch(link -> link.relation() == Relation.SUPPORTS);
    return carried && lines.stream().noneMatch(line -> line.tie().relation() == Relation.SUPPORTS);
  }

  private Map<Relation, Integer> held(Finding finding, List<Line> lines) {
    Map<Relation, Integer> held = new EnumMap<>(Relation.class);
    whole
        .links()
        .getOrDefault(finding.id(), List.of())
        .forEach(link -> held.merge(link.relation(), 1, Integer::sum));
    lines.forEach(line -> held.merge(line.tie().relation(), -1, Integer::sum));
    held.values().removeIf(count -> count == 0);
    return held;
  }

  /// The count of voices; beyond donors one that is small is not told.
  private Cell people(Gate gate, Voices behind) {
    if (level != Level.PUBLIC) {
      return new Cell.Count(behind.people());
    }
    Cleared<Map<String, Cell>> cell =
        gate.counts(
            level, List.of(new Cell.Asked<>("voices", "voices", behind.people(), behind.people())));
    return cell.content().getOrDefault("voices", new Cell.FewerThan(Gate.SMALLEST));
  }

  private Claim.About about(Finding finding) {
    var facts = finding.facts();
    return new Claim.About(
        facts.question() == null ? "" : words(Ours.question(facts.question().value())),
        whole.plan().phase(facts.phase()).map(one -> one.name()).orElse(""),
        whole.plan().domain(facts.domain()).map(one -> one.name()).orElse(""),
        words(Ours.holdsFor(finding)),
        finding.status().word(),
        words(Ours.together(finding)));
  }

  private Claim.Judged judged(Judgement judgement) {
    return new Claim.Judged(
        judgement.strength().word(),
        words(Ours.reasons(judgement)),
        coder(judgement.by()),
        LocalDate.ofInstant(judgement.at(), ZoneOffset.UTC));
  }

  private List<Claim.Standing> standings(ConvergenceMatrix.Row row) {
    List<Claim.Standing> all = new ArrayList<>();
    row.cells()
        .forEach(cell -> {
          List<String> ratings =
              cell.ratings().isEmpty()
                  ? List.of(cell.proposed().word())
                  : cell.ratings().stream()
                      .map(Rating::convergence)
                      .map(Convergence::word)
                      .distinct()
                      .toList();
          String note =
              cell.ratings().stream()
                  .map(one -> words(Ours.rating(one.id().value())))
                  .filter(one -> !one.isEmpty())
                  .reduce((one, other) -> one + " / " + other)
                  .orElse("");
          String strand = whole.plan().strand(cell.strand()).map(Strand::name).orElse("");
          all.add(
              new Claim.Standing(strand, ratings, cell.ratings().isEmpty(), cell.count(), note));
        });
    return all;
  }

  private String words(Ours key) {
    return let.words().getOrDefault(key, "");
  }

  private String themeName(org.storyloom.codebook.ThemeId id) {
    return new OwnCodebook(whole.codebook(), let.words()).path(id);
  }

  /// A coder by name for the team, by number for everybody else.
  private String coder(@Nullable CoderId id) {
    Map<CoderId, String> names = new HashMap<>();
    List<Coder> coders = whole.plan().coders();
    for (int i = 0; i < coders.size(); i++) {
      Coder coder = coders.get(i);
      names.put(coder.id(), level == Level.TEAM ? coder.name() : "coder " + (i + 1));
    }
    return id == null ? "" : names.getOrDefault(id, "");
  }
}
