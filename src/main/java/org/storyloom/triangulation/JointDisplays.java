package org.storyloom.triangulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.Sources;
import org.storyloom.source.Turn;
import org.storyloom.store.Database;
import org.storyloom.study.Plans;
import org.storyloom.study.Strand;
import org.storyloom.study.StudyPlan;

/// Lays words beside numbers.
public final class JointDisplays {
  private final Database database;

  public JointDisplays(Database database) {
    this.database = database;
  }

  /// The joint display of a finding; empty where there is no such finding.
  public Optional<JointDisplay> of(FindingId id) {
    Findings findings = new Findings(database);
    return findings.find(id).map(finding -> new Laying(database, findings, finding).display());
  }

  /// One display as it is laid out.
  private static final class Laying {
    private final Findings findings;
    private final Finding finding;
    private final Sources sources;
    private final Indicators indicators;
    private final StudyPlan plan;
    private final Map<CodingId, Coding> codings;
    private final Map<SourceId, Source> said;
    private final Map<SourceId, List<Turn>> turns = new HashMap<>();
    private final List<EvidenceLink> links;

    Laying(Database database, Findings findings, Finding finding) {
      this.findings = findings;
      this.finding = finding;
      sources = new Sources(database);
      indicators = new Indicators(database);
      plan = new Plans(database).read();
      links = findings.links(finding.id());
      List<CodingId> ids = new ArrayList<>();
      for (EvidenceLink link : links) {
        if (link.evidence() instanceof Evidence.Said(CodingId coding)) {
          ids.add(coding);
        }
      }
      codings = new Codings(database).byIds(ids);
      said = sources.byIds(codings.values().stream().map(Coding::source).toList());
    }

    JointDisplay display() {
      List<JointDisplay.Spoken> words = new ArrayList<>();
      List<JointDisplay.Measured> numbers = new ArrayList<>();
      for (EvidenceLink link : links) {
        switch (link.evidence()) {
          case Evidence.Said(CodingId coding) -> words.add(spoken(link, coding));
          case Evidence.Counted(var reading) ->
              indicators.reading(reading).ifPresent(one -> numbers.add(measured(link, one)));
        }
      }
      return new JointDisplay(
          finding,
          Optional.ofNullable(findings.lastJudgements().get(finding.id())),
          findings.stale(finding.id()),
          findings.voices(finding.id()),
          words,
          numbers);
    }

    private JointDisplay.Spoken spoken(EvidenceLink link, CodingId id) {
      Coding coding = Objects.requireNonNull(codings.get(id));
      Source source = Objects.requireNonNull(said.get(coding.source()));
      return new JointDisplay.Spoken(
          link, coding, source, turn(coding), strand(source.kind().word(), null));
    }

    /// The turn in which the passage begins.
    private @Nullable Turn turn(Coding coding) {
      int start = coding.span().start();
      return turns.computeIfAbsent(coding.source(), sources::turns).stream()
          .filter(turn -> turn.start() <= start && start < turn.end())
          .findFirst()
          .orElse(null);
    }

    private JointDisplay.Measured measured(EvidenceLink link, Reading reading) {
      Indicator indicator = indicators.find(reading.indicator()).orElseThrow();
      return new JointDisplay.Measured(
          link,
          indicator,
          reading,
          indicator.interval(reading),
          waves(indicator.id(), reading),
          strand(null, indicator.origin().word()));
    }

    private List<Reading> waves(IndicatorId indicator, Reading reading) {
      return indicators.readings(indicator).stream()
          .filter(other -> other.taken().wave() != null && sameButWave(other, reading))
          .sorted(
              Comparator.comparingInt(
                  other -> plan.waves().indexOf(plan.wave(other.taken().wave()).orElse(null))))
          .toList();
    }

    private static boolean sameButWave(Reading one, Reading other) {
      return Objects.equals(one.taken().site(), other.taken().site())
          && Objects.equals(one.taken().activity(), other.taken().activity())
          && one.taken().subgroup().equals(other.taken().subgroup());
    }

    private Optional<Strand> strand(@Nullable String kind, @Nullable String origin) {
      Belonging belonging = new Belonging(kind, origin);
      return plan.strands().stream().filter(belonging::isOf).findFirst();
    }
  }
}
