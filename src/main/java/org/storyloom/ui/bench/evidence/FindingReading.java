package org.storyloom.ui.bench.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.Themes;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.Reading;
import org.storyloom.source.Source;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Turn;
import org.storyloom.store.Database;
import org.storyloom.study.PlanPart;
import org.storyloom.study.Strand;
import org.storyloom.study.StudyPlan;
import org.storyloom.triangulation.ConvergenceMatrix;
import org.storyloom.triangulation.Convergences;
import org.storyloom.triangulation.JointDisplay;
import org.storyloom.triangulation.JointDisplays;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.bench.ThemeHues;

/// Reads one finding with all that a pane shows of it, off the screen thread.
public final class FindingReading {
  private static final long SECOND = 1000;
  private static final long MINUTE = 60;

  private final Database database;
  private final Wording wording;
  private final StudyPlan plan;
  private final Codebook codebook;
  private final ThemeHues hues;

  public FindingReading(Database database, Wording wording, StudyPlan plan) {
    this.database = database;
    this.wording = wording;
    this.plan = plan;
    codebook = new Themes(database).read();
    hues = new ThemeHues(codebook);
  }

  /// The finding; empty where it is no longer there.
  public Optional<ShownFinding> read(FindingId id) {
    return new JointDisplays(database).of(id).map(this::shown);
  }

  private ShownFinding shown(JointDisplay display) {
    FindingId id = display.finding().id();
    List<Shown> evidence = new ArrayList<>();
    display.words().forEach(one -> evidence.add(shown(one)));
    display.numbers().forEach(one -> evidence.add(shown(one)));
    List<FindingId> only = List.of(id);
    return new ShownFinding(
        display.finding(),
        display.judgement(),
        display.stale(),
        display.voices(),
        new Findings(database).asked().getOrDefault(id, 0L),
        evidence,
        new Convergences(database)
            .matrix(finding -> only.contains(finding.id()))
            .row(id)
            .map(ConvergenceMatrix.Row::cells)
            .orElse(List.of()));
  }

  private Shown.Words shown(JointDisplay.Spoken spoken) {
    EvidenceLink link = spoken.link();
    return new Shown.Words(
        link.id(),
        link.relation(),
        spoken.strand().map(Strand::id),
        spoken.strand().map(Strand::name).orElse(""),
        spoken.coding().quote().strip(),
        said(spoken),
        codebook.find(spoken.coding().theme()).map(Theme::name).orElse(""),
        hues.of(spoken.coding().theme()),
        new Place.OfPassage(spoken.source().id(), spoken.coding().span()),
        link.bearing().note());
  }

  private String said(JointDisplay.Spoken spoken) {
    Source source = spoken.source();
    Turn turn = spoken.turn();
    if (turn != null && turn.speaker() != null) {
      String said = wording.text("said.by", turn.speaker(), source.title());
      Long at = turn.milliseconds();
      return at == null ? said : said + " · " + clock(at);
    }
    if (source.kind() == SourceKind.COMMENT) {
      String day = source.said().on() == null ? "" : wording.day(source.said().on());
      String channel = source.post().channel() == null ? "" : source.post().channel();
      return Stream.of(wording.text("said.comment"), day, channel)
          .filter(words -> !words.isBlank())
          .collect(Collectors.joining(" · "));
    }
    return source.title();
  }

  private static String clock(long milliseconds) {
    long seconds = milliseconds / SECOND;
    return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
  }

  private Shown.Figure shown(JointDisplay.Measured measured) {
    EvidenceLink link = measured.link();
    Reading reading = measured.reading();
    Shown.Measure measure =
        new Shown.Measure(
            plan.wave(reading.taken().wave())
                .map(PlanPart::name)
                .or(() -> plan.phase(reading.taken().phase()).map(PlanPart::name))
                .orElse(""),
            site(reading),
            wording.value(measured.indicator(), reading),
            reading.figure().value().stream().boxed().findFirst(),
            wording.asked(measured.indicator(), reading),
            measured.interval(),
            reading.quality(),
            measured.waves().stream()
                .flatMap(one -> one.figure().value().stream().boxed())
                .toList());
    return new Shown.Figure(
        link.id(),
        link.relation(),
        measured.strand().map(Strand::id),
        measured.strand().map(Strand::name).orElse(""),
        measured.indicator().name(),
        measure,
        new Place.OfThing(PaneId.INDICATORS, measured.indicator().id().value()),
        link.bearing().note());
  }

  private String site(Reading reading) {
    return Stream.of(
            plan.site(reading.taken().site()).map(PlanPart::name).orElse(""),
            reading.taken().subgroup())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(", "));
  }
}
