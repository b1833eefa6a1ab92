package org.storyloom.ui.overview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.cases.CaseId;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.learningloop.DecisionStatus;
import org.storyloom.learningloop.LearningLoop;
import org.storyloom.learningloop.LearningLoops;
import org.storyloom.safeguard.Consent;
import org.storyloom.safeguard.Safeguards;
import org.storyloom.safeguard.Subject;
import org.storyloom.source.CollectionId;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.source.Turn;
import org.storyloom.store.Database;
import org.storyloom.store.Entry;
import org.storyloom.store.History;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Plans;
import org.storyloom.study.StudyPlan;
import org.storyloom.study.Wave;
import org.storyloom.ui.bench.Question;
import org.storyloom.ui.bench.ThemeHues;

/// Reads how the study stands, all at one moment.
final class StudyReading implements Question<StudyState> {
  /// How far back the last steps are looked for.
  private static final int STEPS = 60;

  private static final int MOST = 5000;

  private final History history;

  StudyReading(History history) {
    this.history = history;
  }

  @Override
  public StudyState ask(Database database) {
    StudyPlan plan = new Plans(database).read();
    Codebook codebook = new Themes(database).read();
    Sources sources = new Sources(database);
    List<Sources.Tally> tallies = sources.tallies();
    Map<Subject, Consent> consents = new Safeguards(database).consents();
    return new StudyState(
        history.mint().now(),
        plan,
        tallies,
        coded(database, sources, codebook),
        claims(database),
        readings(database, plan),
        loops(database),
        unconsented(sources, consents),
        !consents.isEmpty(),
        standing(history.latest(STEPS)),
        new PictureReading(database, plan, codebook, tallies).pictures());
  }

  private static StudyState.Coded coded(Database database, Sources sources, Codebook codebook) {
    Codings codings = new Codings(database);
    List<Source> alone = listed(sources);
    Map<SourceId, Integer> bySource = codings.bySource(Which.ALL);
    int uncoded = (int) alone.stream().filter(source -> !bySource.containsKey(source.id())).count();
    return new StudyState.Coded(
        (int) codebook.inOrder().stream().filter(Theme::open).count(),
        bySource.values().stream().mapToInt(Integer::intValue).sum(),
        codings.byCoder(Which.ALL).size(),
        codings.latest(Which.ALL, 1).stream().findFirst().flatMap(one -> last(sources, one)),
        codings.list(Which.LOST),
        alone.size(),
        uncoded,
        new CoverageReading(database, new ThemeHues(codebook)).least(alone, bySource),
        streams(sources, bySource.keySet()));
  }

  /// The collections of comments and answers that are not coded to the last one.
  private static List<StudyState.Stream> streams(Sources sources, Set<SourceId> coded) {
    Map<CollectionId, Integer> counts = new HashMap<>();
    for (Source source : sources.byIds(coded).values()) {
      CollectionId in = source.setting().collection();
      if (in != null) {
        counts.merge(in, 1, Integer::sum);
      }
    }
    return sources.collections().stream()
        .filter(one -> one.kind().streams())
        .map(one -> new StudyState.Stream(one, counts.getOrDefault(one.id(), 0)))
        .filter(one -> one.coded() < one.collection().sources())
        .toList();
  }

  /// The sources that are read one by one: all but comments and survey answers.
  private static List<Source> listed(Sources sources) {
    return Arrays.stream(SourceKind.values())
        .filter(kind -> !kind.streams())
        .flatMap(kind -> sources.page(Scope.ALL.of(kind), 0, MOST).stream())
        .toList();
  }

  private static Optional<StudyState.Last> last(Sources sources, Coding coding) {
    String speaker =
        sources.turns(coding.source()).stream()
            .filter(
                turn -> turn.start() <= coding.span().start() && coding.span().start() < turn.end())
            .map(Turn::speaker)
            .filter(name -> name != null)
            .findFirst()
            .orElse("");
    return sources
        .byId(coding.source())
        .map(source -> new StudyState.Last(coding, source, speaker));
  }

  private static StudyState.Claims claims(Database database) {
    Findings findings = new Findings(database);
    Set<FindingId> stale = findings.stale();
    List<Finding> all = findings.all().stream().filter(one -> !one.withdrawn()).toList();
    return new StudyState.Claims(
        all, all.stream().filter(one -> stale.contains(one.id())).toList(), open(database));
  }

  private static int open(Database database) {
    return (int)
        new LearningLoops(database)
            .decisions().stream()
                .filter(decision -> decision.facts().status() == DecisionStatus.OPEN)
                .count();
  }

  /// The loop that closed each phase; the last where there were several.
  private static Map<PhaseId, String> loops(Database database) {
    Map<PhaseId, String> loops = new HashMap<>();
    for (LearningLoop loop : new LearningLoops(database).all()) {
      PhaseId phase = loop.facts().phase();
      if (phase != null) {
        loops.put(phase, loop.title());
      }
    }
    return loops;
  }

  /// How many readings each phase has, its own and those of its waves.
  private static Map<PhaseId, Integer> readings(Database database, StudyPlan plan) {
    Map<PhaseId, Integer> readings = new HashMap<>();
    for (Reading reading : new Indicators(database).readings()) {
      PhaseId own = reading.taken().phase();
      PhaseId phase =
          own == null ? plan.wave(reading.taken().wave()).map(Wave::phase).orElse(null) : own;
      if (phase != null) {
        readings.merge(phase, 1, Integer::sum);
      }
    }
    return readings;
  }

  /// How many sources have no consent recorded, neither their own nor that of who said them.
  private static int unconsented(Sources sources, Map<Subject, Consent> consents) {
    Set<SourceId> kept = new HashSet<>();
    for (Subject about : consents.keySet()) {
      if (about.kind().equals("source")) {
        kept.add(new SourceId(about.id()));
      } else if (about.kind().equals("case")) {
        kept.addAll(sources.ids(Scope.ALL.by(new CaseId(about.id()))));
      } else if (about.kind().equals("collection")) {
        kept.addAll(sources.ids(Scope.ALL.in(new CollectionId(about.id()))));
      }
    }
    return Math.max(0, sources.count(Scope.ALL) - kept.size());
  }

  /// Those of these steps (newest first) that have not been taken back.
  private static List<Entry> standing(List<Entry> latest) {
    Set<Long> takenBack = new HashSet<>();
    for (Entry entry : latest.reversed()) {
      Long target = entry.target();
      if (target != null && entry.kind() == Entry.Kind.UNDO) {
        takenBack.add(target);
      } else if (target != null && entry.kind() == Entry.Kind.REDO) {
        takenBack.remove(target);
      }
    }
    return latest.stream()
        .filter(entry -> entry.kind() == Entry.Kind.GESTURE && !entry.erased())
        .filter(entry -> !takenBack.contains(entry.position()))
        .toList();
  }
}
