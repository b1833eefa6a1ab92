package org.storyloom.ui.searching;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Relation;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.popup.Choice;
import org.storyloom.ui.control.popup.GoPalette;

/// Asks what to do with passages: which theme, or which finding and how they bear on it.
final class PassageChoosing {
  private final SearchingViewModel model;
  private final Bench bench;
  private final Node owner;
  private final GoPalette palette;

  /// @param owner stands in the window over which is asked
  PassageChoosing(SearchingViewModel model, Node owner) {
    this.model = model;
    this.owner = owner;
    bench = model.bench();
    palette = new GoPalette(bench.messages());
  }

  /// Whether something is being asked now, so that keys are its own.
  boolean isAsking() {
    return palette.isShowing();
  }

  void theme(List<Passage> passages) {
    if (passages.isEmpty()) {
      return;
    }
    palette.asking(bench.text("searching.code.ask", passages.size()));
    palette.choices(themes(model.answer().study().codebook()));
    palette.onChosen(id -> model.gestures().code(passages, new ThemeId(UUID.fromString(id))));
    palette.show(owner);
  }

  void finding(List<Passage> passages) {
    if (passages.isEmpty()) {
      return;
    }
    if (model.answer().study().findings().isEmpty()) {
      bench.tell(bench.text("searching.link.none"));
      return;
    }
    palette.asking(bench.text("searching.link.ask", passages.size()));
    palette.choices(findings(model.answer().study().findings()));
    palette.onChosen(id -> relation(passages, new FindingId(UUID.fromString(id))));
    palette.show(owner);
  }

  private void relation(List<Passage> passages, FindingId finding) {
    palette.asking(bench.text("searching.link.relation"));
    palette.choices(relations());
    palette.onChosen(word ->
        Relation.of(word)
            .ifPresent(relation -> model.gestures().link(passages, finding, relation)));
    palette.show(owner);
  }

  private static List<Choice> themes(Codebook codebook) {
    ThemeHues hues = new ThemeHues(codebook);
    return codebook.inOrder().stream()
        .filter(Theme::open)
        .map(theme ->
            Choice.theme(
                theme.id().value().toString(),
                theme.name(),
                codebook.above(theme.id()).stream().findFirst().map(Theme::name).orElse(""),
                theme.key() == null ? "" : theme.key(),
                hues.of(theme.id())))
        .toList();
  }

  private List<Choice> findings(List<Finding> findings) {
    return findings.stream()
        .map(finding ->
            Choice.act(
                finding.id().value().toString(),
                finding.claim(),
                bench.text("searching.finding.number", finding.number()),
                "",
                Feather.FLAG))
        .toList();
  }

  private List<Choice> relations() {
    return List.of(Relation.values()).stream()
        .map(relation ->
            Choice.act(
                relation.word(),
                bench.text("searching.relation." + relation.word()),
                "",
                "",
                icon(relation)))
        .toList();
  }

  private static Feather icon(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> Feather.CHEVRON_UP;
      case QUALIFIES -> Feather.ACTIVITY;
      case CONTRADICTS -> Feather.CHEVRON_DOWN;
      case CONTEXT -> Feather.SQUARE;
    };
  }
}
