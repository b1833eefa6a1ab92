package org.storyloom.bundle.gather;

import java.util.UUID;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeSet;
import org.storyloom.finding.EvidenceLink;
import org.storyloom.finding.Finding;
import org.storyloom.finding.Judgement;
import org.storyloom.indicator.Indicator;
import org.storyloom.indicator.Reading;

/// Names words of the study's own on their way through the gate: which part, of what.
record Ours(String part, UUID of) {
  static final UUID STUDY = new UUID(0, 0);

  static Ours claim(Finding finding) {
    return new Ours("claim", finding.id().value());
  }

  static Ours holdsFor(Finding finding) {
    return new Ours("holdsFor", finding.id().value());
  }

  static Ours together(Finding finding) {
    return new Ours("together", finding.id().value());
  }

  static Ours note(EvidenceLink link) {
    return new Ours("note", link.id().value());
  }

  static Ours reasons(Judgement judgement) {
    return new Ours("reasons", judgement.id());
  }

  static Ours rating(UUID rating) {
    return new Ours("rating", rating);
  }

  static Ours theme(String part, Theme theme) {
    return new Ours("theme " + part, theme.id().value());
  }

  static Ours themeSet(ThemeSet set) {
    return new Ours("set", set.id().value());
  }

  static Ours indicator(String part, Indicator indicator) {
    return new Ours("indicator " + part, indicator.id().value());
  }

  static Ours quality(Reading reading) {
    return new Ours("quality", reading.id().value());
  }

  static Ours subgroup(Reading reading) {
    return new Ours("subgroup", reading.id().value());
  }

  static Ours study(String part) {
    return new Ours("study " + part, STUDY);
  }

  static Ours question(UUID question) {
    return new Ours("question", question);
  }
}
