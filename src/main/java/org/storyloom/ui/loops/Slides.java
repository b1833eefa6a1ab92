package org.storyloom.ui.loops;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Relation;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Interval;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingId;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.learningloop.LoopId;
import org.storyloom.learningloop.Votes;
import org.storyloom.safeguard.Cleared;
import org.storyloom.safeguard.Excerpt;
import org.storyloom.safeguard.Gate;
import org.storyloom.safeguard.HeldBack;
import org.storyloom.safeguard.Level;
import org.storyloom.store.Database;
import org.storyloom.study.PlanPart;
import org.storyloom.study.StudyPlan;
import org.storyloom.triangulation.Cell;
import org.storyloom.triangulation.ConvergenceMatrix;
import org.storyloom.triangulation.Convergences;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.bench.evidence.Wording;
import org.storyloom.ui.control.look.Hue;

/// What a workshop shows of a loop: one slide for each finding that partners may see, with nothing
/// on it but what the gate has let through to them.
///
/// @param out how many things stay out
record Slides(LearningLoop loop, List<Slide> slides, int out) {

  /// @param quotes what speaks against it first
  record Slide(
      FindingId finding,
      int number,
      String claim,
      List<Quote> quotes,
      List<Figure> figures,
      List<Cell> cells,
      Votes votes) {}

  /// Somebody's words, as they may leave.
  record Quote(Relation relation, String words, String kind, String by, Hue hue) {}

  /// A number, as it may leave; `few` where it counts too few people to be shown.
  record Figure(
      String indicator,
      String where,
      String value,
      double number,
      Optional<Interval> interval,
      String asked,
      boolean few) {}

  static Optional<Slides> read(
      Database database, LoopId id, LocalDate today, Wording wording, StudyPlan plan) {
    return new LearningLoops(database)
        .find(id)
        .map(loop -> new Cutting(database, loop, today, wording, plan).slides());
  }

  /// The making of the slides of one loop.
  private static final class Cutting {
    private static final int MOST_QUOTES = 3;
    private static final int MOST_FIGURES = 4;
    private static final List<Relation> ORDER =
        List.of(Relation.CONTRADICTS, Relation.QUALIFIES, Relation.SUPPORTS);

    private final Database database;
    private final LearningLoop loop;
    private final Wording wording;
    private final StudyPlan plan;
    private final Gate gate;
    private final Map<FindingId, List<EvidenceLink>> links;
    private final List<HeldBack> held = new ArrayList<>();
    private final Codebook codebook;

    Cutting(
        Database database, LearningLoop loop, LocalDate today, Wording wording, StudyPlan plan) {
      this.database = database;
      this.loop = loop;
      this.wording = wording;
      this.plan = plan;
      gate = new Gate(database, today);
      links = new Findings(database).links();
      codebook = new Themes(database).read();
    }

    Slides slides() {
      LearningLoops loops = new LearningLoops(database);
      Findings findings = new Findings(database);
      List<Finding> taken =
          loops.findings(loop.id()).stream().flatMap(id -> findings.find(id).stream()).toList();
      List<Finding> may =
          kept(gate.things(Level.PARTNER, "finding", taken, finding -> finding.id().value()));
      Map<FindingId, String> said = new HashMap<>();
      may.forEach(finding -> said.put(finding.id(), finding.claim()));
      Map<FindingId, String> claims = gate.ours(Level.PARTNER, said).content();
      List<FindingId> ids = may.stream().map(Finding::id).toList();
      Map<CodingId, Excerpt> excerpts =
          kept(gate.passages(Level.PARTNER, Desk.passages(database, ids)));
      ConvergenceMatrix matrix =
          new Convergences(database).matrix(finding -> ids.contains(finding.id()));
      Map<FindingId, Votes> votes = loops.votes(loop.id());
      List<Slide> slides = new ArrayList<>();
      for (Finding finding : may) {
        FindingId id = finding.id();
        slides.add(
            new Slide(
                id,
                finding.number(),
                claims.getOrDefault(id, ""),
                quotes(id, excerpts),
                figures(id),
                matrix.row(id).map(ConvergenceMatrix.Row::cells).orElse(List.of()),
                votes.getOrDefault(id, Votes.NONE)));
      }
      return new Slides(loop, slides, held.stream().mapToInt(HeldBack::count).sum());
    }

    private <T> T kept(Cleared<T> cleared) {
      held.addAll(cleared.heldBack());
      return cleared.content();
    }

    private List<Quote> quotes(FindingId finding, Map<CodingId, Excerpt> excerpts) {
      List<Quote> all = new ArrayList<>();
      var codings = new Codings(database).byIds(excerpts.keySet());
      ThemeHues hues = new ThemeHues(codebook);
      for (Relation relation : ORDER) {
        int of = 0;
        for (EvidenceLink link : links.getOrDefault(finding, List.of())) {
          if (link.relation() == relation
              && of < (relation == Relation.SUPPORTS ? MOST_QUOTES - all.size() : 1)
              && link.evidence() instanceof Evidence.Said(CodingId coding)
              && excerpts.containsKey(coding)) {
            Excerpt excerpt = java.util.Objects.requireNonNull(excerpts.get(coding));
            Hue hue =
                Optional.ofNullable(codings.get(coding))
                    .map(one -> hues.of(one.theme()))
                    .orElse(ThemeHues.GONE);
            all.add(
                new Quote(relation, excerpt.words().strip(), excerpt.kind(), excerpt.by(), hue));
            of++;
          }
        }
      }
      return all;
    }

    private List<Figure> figures(FindingId finding) {
      List<ReadingId> ids =
          links.getOrDefault(finding, List.of()).stream()
              .flatMap(link ->
                  link.evidence() instanceof Evidence.Counted(ReadingId reading)
                      ? java.util.stream.Stream.of(reading)
                      : java.util.stream.Stream.empty())
              .toList();
      Indicators indicators = new Indicators(database);
      List<ReadingId> may = kept(gate.things(Level.PARTNER, "reading", ids, ReadingId::value));
      List<Figure> figures = new ArrayList<>();
      for (ReadingId id : may) {
        Reading reading = indicators.reading(id).orElseThrow();
        if (figures.size() < MOST_FIGURES && !reading.figure().notReported()) {
          figures.add(figure(indicators.find(reading.indicator()).orElseThrow(), reading));
        }
      }
      return figures;
    }

    private Figure figure(Indicator indicator, Reading reading) {
      String where =
          plan.site(reading.taken().site())
              .map(PlanPart::name)
              .or(() -> plan.wave(reading.taken().wave()).map(PlanPart::name))
              .orElse("");
      boolean few = few(reading);
      return new Figure(
          indicator.name(),
          where,
          few ? "" : wording.value(indicator, reading),
          reading.figure().value().orElse(0),
          few ? Optional.empty() : indicator.interval(reading),
          wording.asked(indicator, reading),
          few);
    }

    private boolean few(Reading reading) {
      Long some = reading.figure().numerator();
      Long of = reading.figure().denominator();
      if (some == null || of == null) {
        return false;
      }
      var asked =
          new org.storyloom.safeguard.Cell.Asked<>(
              reading.id(), reading.id().value().toString(), some, of);
      return kept(gate.counts(Level.PARTNER, List.of(asked))).get(reading.id())
          instanceof org.storyloom.safeguard.Cell.FewerThan;
    }
  }
}
