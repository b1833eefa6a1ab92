package org.storyloom.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.storyloom.finding.Finding;
import org.storyloom.l10n.Messages;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.study.Phase;
import org.storyloom.ui.control.chart.PhaseTimeline;

/// The phases as stops on a line, with what stands in each. The last phase in which anything stands
/// is where the study is; those before it are done.
record PhaseWords(Messages words, StudyState state) {
  private static final int SHOWN = 2;

  List<PhaseTimeline.Phase> phases() {
    List<Phase> phases = state.plan().phases();
    List<List<String>> facts = phases.stream().map(this::facts).toList();
    int here = 0;
    for (int i = 0; i < facts.size(); i++) {
      here = facts.get(i).isEmpty() ? here : i;
    }
    List<PhaseTimeline.Phase> stops = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      stops.add(
          new PhaseTimeline.Phase(
              phase.name(),
              facts.get(i).isEmpty()
                  ? words.text("overview.phase.none")
                  : String.join(", ", facts.get(i)),
              i == here ? words.text("overview.phase.here") : "",
              i < here
                  ? PhaseTimeline.State.DONE
                  : i == here ? PhaseTimeline.State.NOW : PhaseTimeline.State.TO_COME,
              state.loops().getOrDefault(phase.id(), "")));
    }
    return stops;
  }

  /// What there is most of in a phase: its texts by kind, its readings, its findings.
  private List<String> facts(Phase phase) {
    Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
    for (Sources.Tally tally : state.sources()) {
      if (phase.id().equals(tally.setting().phase())) {
        kinds.merge(tally.kind(), tally.sources(), Integer::sum);
      }
    }
    List<String> facts = new ArrayList<>();
    kinds.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<SourceKind, Integer> one) -> -one.getValue()))
        .forEach(
            one -> facts.add(words.text("overview.kind." + one.getKey().word(), one.getValue())));
    int readings = state.readings().getOrDefault(phase.id(), 0);
    if (readings > 0) {
      facts.add(words.text("overview.phase.readings", readings));
    }
    long findings =
        state.claims().findings().stream().map(Finding::phase).filter(phase.id()::equals).count();
    if (findings > 0) {
      facts.add(Math.min(facts.size(), 1), words.text("overview.phase.findings", findings));
    }
    return facts.stream().limit(SHOWN).toList();
  }
}
