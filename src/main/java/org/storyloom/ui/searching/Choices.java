package org.storyloom.ui.searching;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.finding.Finding;
import org.storyloom.finding.Relation;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.popup.Choice;

/// What can be chosen for passages: a theme, a finding, how they bear on it.
final class Choices {
  private Choices() {}

  static List<Choice> themes(Codebook codebook) {
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

  static List<Choice> findings(List<Finding> findings, Bench bench) {
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

  static List<Choice> relations(Bench bench) {
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
