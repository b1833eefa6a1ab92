package org.storyloom.ui.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingId;
import org.storyloom.store.Database;
import org.storyloom.ui.bench.Question;

/// Reads all numbers and what they carry; withdrawn findings are left out.
final class NumbersReading implements Question<Numbers> {
  @Override
  public Numbers ask(Database database) {
    Indicators indicators = new Indicators(database);
    Map<IndicatorId, List<Reading>> readings = new HashMap<>();
    for (Reading reading : indicators.readings()) {
      readings.computeIfAbsent(reading.indicator(), id -> new ArrayList<>()).add(reading);
    }
    Findings findings = new Findings(database);
    Map<FindingId, List<EvidenceLink>> links = findings.links();
    Map<ReadingId, List<Numbers.Leaning>> leanings = new HashMap<>();
    for (Finding finding : findings.all()) {
      if (finding.withdrawn()) {
        continue;
      }
      for (EvidenceLink link : links.getOrDefault(finding.id(), List.of())) {
        if (link.evidence() instanceof Evidence.Counted(ReadingId reading)) {
          leanings
              .computeIfAbsent(reading, id -> new ArrayList<>())
              .add(new Numbers.Leaning(finding, link.relation()));
        }
      }
    }
    return new Numbers(true, indicators.all(), readings, leanings);
  }
}
