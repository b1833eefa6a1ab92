package org.storyloom.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.indicator.IndicatorOrigin;
import org.storyloom.indicator.Indicators;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingId;
import org.storyloom.store.Database;
import org.storyloom.study.SiteId;

/// Counts the survey answers behind the numbers that support findings. Those asked at one site
/// count once, however many items or waves a finding leans on: the largest n of the site's
/// readings.
final class AskedCount {
  private final Indicators indicators;

  AskedCount(Database database) {
    indicators = new Indicators(database);
  }

  Map<FindingId, Long> count(Map<FindingId, List<EvidenceLink>> links) {
    Set<ReadingId> wanted =
        links.values().stream()
            .flatMap(List::stream)
            .flatMap(AskedCount::supporting)
            .collect(Collectors.toSet());
    Map<ReadingId, Reading> readings = indicators.readings(wanted);
    Set<IndicatorId> surveys =
        indicators.all().stream()
            .filter(one -> one.origin() == IndicatorOrigin.SURVEY)
            .map(Indicator::id)
            .collect(Collectors.toSet());
    Map<FindingId, Long> counts = new HashMap<>();
    links.forEach((finding, all) -> {
      long asked =
          asked(
              all.stream()
                  .flatMap(AskedCount::supporting)
                  .map(readings::get)
                  .filter(Objects::nonNull)
                  .filter(reading -> surveys.contains(reading.indicator()))
                  .toList());
      if (asked > 0) {
        counts.put(finding, asked);
      }
    });
    return counts;
  }

  private static Stream<ReadingId> supporting(EvidenceLink link) {
    return link.relation() == Relation.SUPPORTS
            && link.evidence() instanceof Evidence.Counted(ReadingId reading)
        ? Stream.of(reading)
        : Stream.empty();
  }

  private static long asked(List<Reading> readings) {
    Map<Asked, Long> most = new HashMap<>();
    for (Reading reading : readings) {
      Long n = reading.figure().denominator();
      if (n != null) {
        most.merge(new Asked(reading.taken().site(), reading.taken().subgroup()), n, Math::max);
      }
    }
    return most.values().stream().mapToLong(Long::longValue).sum();
  }

  private record Asked(@Nullable SiteId site, String subgroup) {}
}
