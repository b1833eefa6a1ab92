package org.storyloom.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.storyloom.study.Phase;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Site;
import org.storyloom.study.SiteId;
import org.storyloom.ui.bench.Bench;

/// Codings of a theme by site and phase, in words: only the sites and phases where there are any,
/// those without a site or phase last.
record WhereUsed(List<String> sites, List<String> phases, List<List<Integer>> counts) {
  static WhereUsed of(Book.Uses uses, Bench bench) {
    List<@Nullable SiteId> sites = new ArrayList<>();
    List<@Nullable PhaseId> phases = new ArrayList<>();
    for (Site site : bench.plan().sites()) {
      if (uses.cells().keySet().stream().anyMatch(cell -> site.id().equals(cell.site()))) {
        sites.add(site.id());
      }
    }
    for (Phase phase : bench.plan().phases()) {
      if (uses.cells().keySet().stream().anyMatch(cell -> phase.id().equals(cell.phase()))) {
        phases.add(phase.id());
      }
    }
    if (uses.cells().keySet().stream().anyMatch(cell -> cell.site() == null)) {
      sites.add(null);
    }
    if (uses.cells().keySet().stream().anyMatch(cell -> cell.phase() == null)) {
      phases.add(null);
    }
    List<List<Integer>> counts = new ArrayList<>();
    for (SiteId site : sites) {
      List<Integer> row = new ArrayList<>();
      for (PhaseId phase : phases) {
        row.add(
            uses.cells().entrySet().stream()
                .filter(entry -> Objects.equals(entry.getKey().site(), site))
                .filter(entry -> Objects.equals(entry.getKey().phase(), phase))
                .mapToInt(java.util.Map.Entry::getValue)
                .sum());
      }
      counts.add(List.copyOf(row));
    }
    return new WhereUsed(
        sites.stream()
            .map(id -> bench.plan().site(id).map(Site::name).orElse(bench.text("themes.site.none")))
            .toList(),
        phases.stream()
            .map(id ->
                bench.plan().phase(id).map(Phase::name).orElse(bench.text("themes.phase.none")))
            .toList(),
        List.copyOf(counts));
  }
}
