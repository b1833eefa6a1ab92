package org.storyloom.bundle.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.indicator.Reading;
import org.storyloom.indicator.ReadingId;

/// How much of the study is asked for: which findings, and whether numbers that none of them leans
/// on come too, with counts of the whole.
record Extent(Predicate<Finding> which, boolean all) {

  List<Finding> findings(Whole whole) {
    return whole.findings().stream().filter(which).toList();
  }

  List<Reading> readings(Whole whole) {
    if (all) {
      return whole.readings();
    }
    Set<ReadingId> linked = new HashSet<>();
    Map<FindingId, List<EvidenceLink>> links = whole.links();
    for (Finding finding : findings(whole)) {
      for (EvidenceLink link : links.getOrDefault(finding.id(), List.of())) {
        if (link.evidence() instanceof Evidence.Counted(ReadingId reading)) {
          linked.add(reading);
        }
      }
    }
    return whole.readings().stream().filter(one -> linked.contains(one.id())).toList();
  }

  /// These readings and those of the same indicator in the same wave: whether a count may be told
  /// depends on them too.
  static List<Reading> withTheirKin(Whole whole, List<Reading> some) {
    List<Reading> kin = new ArrayList<>();
    for (Reading one : whole.readings()) {
      boolean near =
          some.stream()
              .anyMatch(other ->
                  other.indicator().equals(one.indicator())
                      && Objects.equals(other.taken().wave(), one.taken().wave()));
      if (near) {
        kin.add(one);
      }
    }
    return kin;
  }
}
