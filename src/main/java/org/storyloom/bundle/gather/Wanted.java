package org.storyloom.bundle.gather;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.storyloom.codebook.Theme;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.Findings;
import org.storyloom.finding.Judgement;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Reading;
import org.storyloom.store.Database;
import org.storyloom.triangulation.Convergences;

/// The study's own words that ask to leave; empty ones do not ask. Examples of themes are often
/// somebody's own words and never do.
record Wanted(Database database, Whole whole) {

  Map<Ours, String> words(List<Finding> findings) {
    Map<Ours, String> words = new LinkedHashMap<>();
    add(words, Ours.study("title"), whole.head().title());
    add(words, Ours.study("purpose"), whole.head().purpose());
    whole
        .plan()
        .questions()
        .forEach(one -> add(words, Ours.question(one.id().value()), one.words()));
    Map<FindingId, Judgement> judgements = new Findings(database).lastJudgements();
    Convergences convergences = new Convergences(database);
    for (Finding finding : findings) {
      add(words, Ours.claim(finding), finding.claim());
      add(words, Ours.holdsFor(finding), finding.facts().holdsFor());
      add(words, Ours.together(finding), finding.facts().together());
      for (EvidenceLink link : whole.links().getOrDefault(finding.id(), List.of())) {
        add(words, Ours.note(link), link.bearing().note());
      }
      Judgement judgement = judgements.get(finding.id());
      if (judgement != null) {
        add(words, Ours.reasons(judgement), judgement.reasons());
      }
      convergences
          .ratings(finding.id())
          .forEach(one -> add(words, Ours.rating(one.id().value()), one.note()));
    }
    whole.codebook().inOrder().forEach(theme -> addTheme(words, theme));
    whole.codebook().sets().forEach(set -> add(words, Ours.themeSet(set), set.name()));
    whole.indicators().values().forEach(one -> addIndicator(words, one));
    for (Reading reading : whole.readings()) {
      add(words, Ours.quality(reading), reading.quality());
      add(words, Ours.subgroup(reading), reading.taken().subgroup());
    }
    return words;
  }

  private static void addTheme(Map<Ours, String> words, Theme theme) {
    add(words, Ours.theme("name", theme), theme.name());
    add(words, Ours.theme("definition", theme), theme.definition());
    add(words, Ours.theme("whenToUse", theme), theme.guidance().whenToUse());
    add(words, Ours.theme("whenNot", theme), theme.guidance().whenNot());
  }

  private static void addIndicator(Map<Ours, String> words, Indicator indicator) {
    add(words, Ours.indicator("name", indicator), indicator.name());
    add(words, Ours.indicator("definition", indicator), indicator.facts().definition());
  }

  private static void add(Map<Ours, String> words, Ours key, String said) {
    if (!Objects.requireNonNull(said).isBlank()) {
      words.put(key, said);
    }
  }
}
