package org.storyloom.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Pane;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bundles.BundlesView;
import org.storyloom.ui.bundles.BundlesViewModel;
import org.storyloom.ui.code.CodeView;
import org.storyloom.ui.code.CodeViewModel;
import org.storyloom.ui.findings.FindingsView;
import org.storyloom.ui.findings.FindingsViewModel;
import org.storyloom.ui.indicators.IndicatorsView;
import org.storyloom.ui.indicators.IndicatorsViewModel;
import org.storyloom.ui.loops.LoopsView;
import org.storyloom.ui.loops.LoopsViewModel;
import org.storyloom.ui.overview.OverviewView;
import org.storyloom.ui.overview.OverviewViewModel;
import org.storyloom.ui.safeguards.SafeguardsView;
import org.storyloom.ui.safeguards.SafeguardsViewModel;
import org.storyloom.ui.searching.SearchingView;
import org.storyloom.ui.searching.SearchingViewModel;
import org.storyloom.ui.sources.SourcesView;
import org.storyloom.ui.sources.SourcesViewModel;
import org.storyloom.ui.themes.ThemesView;
import org.storyloom.ui.themes.ThemesViewModel;
import org.storyloom.ui.triangulate.TriangulateView;
import org.storyloom.ui.triangulate.TriangulateViewModel;

/// All panes, wired by hand: each view gets its view model, and that the bench. Made when first
/// gone to.
final class Panes {
  private final Map<PaneId, Supplier<Pane>> ways = new EnumMap<>(PaneId.class);
  private final Map<PaneId, Pane> made = new EnumMap<>(PaneId.class);

  Panes(Bench bench) {
    ways.put(PaneId.OVERVIEW, () -> new OverviewView(new OverviewViewModel(bench)));
    ways.put(PaneId.SOURCES, () -> new SourcesView(new SourcesViewModel(bench)));
    ways.put(PaneId.CODEBOOK, () -> new ThemesView(new ThemesViewModel(bench)));
    ways.put(PaneId.INDICATORS, () -> new IndicatorsView(new IndicatorsViewModel(bench)));
    ways.put(PaneId.CODE, () -> new CodeView(new CodeViewModel(bench)));
    ways.put(PaneId.FINDINGS, () -> new FindingsView(new FindingsViewModel(bench)));
    ways.put(PaneId.LOOPS, () -> new LoopsView(new LoopsViewModel(bench)));
    ways.put(PaneId.TRIANGULATE, () -> new TriangulateView(new TriangulateViewModel(bench)));
    ways.put(PaneId.SAFEGUARDS, () -> new SafeguardsView(new SafeguardsViewModel(bench)));
    ways.put(PaneId.BUNDLES, () -> new BundlesView(new BundlesViewModel(bench)));
    ways.put(PaneId.SEARCH, () -> new SearchingView(new SearchingViewModel(bench)));
  }

  /// The panes there are, in the order of the rail.
  Set<PaneId> ids() {
    return ways.keySet();
  }

  Pane at(PaneId id) {
    Pane there = made.get(id);
    if (there == null) {
      Supplier<Pane> way = ways.get(id);
      if (way == null) {
        throw new IllegalArgumentException("no such pane: " + id);
      }
      there = way.get();
      made.put(id, there);
    }
    return there;
  }
}
