package org.storyloom.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.finding.Finding;
import org.storyloom.finding.Findings;
import org.storyloom.source.Scope;
import org.storyloom.source.Source;
import org.storyloom.source.SourceId;
import org.storyloom.source.SourceKind;
import org.storyloom.source.Sources;
import org.storyloom.ui.bench.Action;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.PaneId;
import org.storyloom.ui.bench.Place;
import org.storyloom.ui.control.look.Hue;
import org.storyloom.ui.control.popup.Choice;
import org.storyloom.ui.control.popup.GoPalette;

/// "Go to or do…" over everything: what can be done now, the sources that are listed one by one,
/// the themes. Sources and themes are read each time it opens.
final class Palette {
  private static final int MOST_SOURCES = 5000;
  private static final String ACT = "act:";
  private static final String SOURCE = "source:";
  private static final String THEME = "theme:";
  private static final String FINDING = "finding:";

  private final Bench bench;
  private final Doings doings;
  private final boolean codebookThere;
  private final boolean findingsThere;
  private final GoPalette palette;

  Palette(Bench bench, Doings doings, Panes panes) {
    this.bench = bench;
    this.doings = doings;
    codebookThere = panes.ids().contains(PaneId.CODEBOOK);
    findingsThere = panes.ids().contains(PaneId.FINDINGS);
    palette = new GoPalette(bench.messages());
    palette.onChosen(this::take);
  }

  /// What stands in the study, as far as one can go there by name.
  private record Named(List<Source> sources, Codebook codebook, List<Finding> findings) {}

  void open(Node owner) {
    palette.choices(acts());
    palette.show(owner);
    bench.read(
        database ->
            new Named(
                Arrays.stream(SourceKind.values())
                    .filter(kind -> !kind.streams())
                    .flatMap(kind ->
                        new Sources(database).page(Scope.ALL.of(kind), 0, MOST_SOURCES).stream())
                    .toList(),
                new Themes(database).read(),
                findingsThere
                    ? new Findings(database).all().stream().filter(one -> !one.withdrawn()).toList()
                    : List.of()),
        named -> {
          List<Choice> all = new ArrayList<>(acts());
          named.sources().forEach(source -> all.add(source(source)));
          if (codebookThere) {
            named.codebook().inOrder().forEach(theme -> all.add(theme(theme, named.codebook())));
          }
          named.findings().forEach(finding -> all.add(finding(finding)));
          palette.choices(all);
        });
  }

  private List<Choice> acts() {
    return doings.all().stream()
        .filter(action -> action.when().getAsBoolean())
        .map(action ->
            Choice.act(
                ACT + action.id(),
                bench.text(action.id()),
                "",
                action.keys().words(),
                action.icon()))
        .toList();
  }

  private Choice source(Source source) {
    return Choice.act(
        SOURCE + source.id().value(),
        source.title(),
        bench.text("ui.kind." + source.kind().word()),
        "",
        Feather.FILE_TEXT);
  }

  private Choice finding(Finding finding) {
    return Choice.act(
        FINDING + finding.id().value(),
        finding.claim(),
        bench.text("ui.finding", finding.number()),
        "",
        Feather.FLAG);
  }

  private static Choice theme(Theme theme, Codebook codebook) {
    String path = codebook.path(theme.id());
    String above =
        path.length() == theme.name().length()
            ? ""
            : path.substring(0, path.length() - theme.name().length() - Codebook.BETWEEN.length());
    Hue hue = codebook.colour(theme.id()).map(Hue::of).orElse(Hue.TWELVE.getFirst());
    return Choice.theme(THEME + theme.id().value(), theme.name(), above, "", hue);
  }

  private void take(String id) {
    if (id.startsWith(SOURCE)) {
      bench.go(new Place.OfSource(new SourceId(UUID.fromString(id.substring(SOURCE.length())))));
    } else if (id.startsWith(FINDING)) {
      UUID finding = UUID.fromString(id.substring(FINDING.length()));
      bench.go(new Place.OfThing(PaneId.FINDINGS, finding));
    } else if (id.startsWith(THEME)) {
      bench.go(new Place.OfTheme(new ThemeId(UUID.fromString(id.substring(THEME.length())))));
    } else {
      String act = id.substring(ACT.length());
      doings.all().stream()
          .filter(action -> action.id().equals(act))
          .findFirst()
          .ifPresent(Action::press);
    }
  }
}
