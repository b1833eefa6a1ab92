package org.storyloom.study.fresh;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.storyloom.l10n.Messages;
import org.storyloom.store.Mint;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.study.Domain;
import org.storyloom.study.DomainId;
import org.storyloom.study.Phase;
import org.storyloom.study.PhaseId;
import org.storyloom.study.Slugs;
import org.storyloom.study.Strand;
import org.storyloom.study.StrandId;
import org.storyloom.study.StudyFacts;
import org.storyloom.study.StudyPlan;

/// What a study made from nothing starts with: the phases of an adaptive campaign evaluation, its
/// change domains and strands of evidence, and one coder. All of it can be changed.
public final class FreshPlan {
  private static final List<String> PHASES =
      List.of(
          "identify", "input", "analyse", "message", "baseline", "output", "outcome", "learning");
  private static final List<String> DOMAINS =
      List.of("perception", "knowledge", "behaviour", "approach", "reach");

  private final Mint mint;
  private final Messages words;

  private FreshPlan(Mint mint, Messages words) {
    this.mint = mint;
    this.words = words;
  }

  /// The plan of a new study of this title, led in the language of `words`. `coder` is whoever
  /// starts it; where that is not said, the plan calls them "Coder 1".
  public static StudyPlan of(Mint mint, Messages words, String title, String coder) {
    FreshPlan fresh = new FreshPlan(mint, words);
    StudyFacts study =
        new StudyFacts(
            mint.id(),
            Slugs.of(title, "study"),
            title.strip(),
            "",
            words.locale().getLanguage(),
            mint.today());
    return new StudyPlan(
        study,
        fresh.numbered(PHASES, fresh::phase),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        fresh.numbered(DOMAINS, fresh::domain),
        fresh.strands(),
        List.of(fresh.coder(coder.isBlank() ? words.text("study.fresh.coder") : coder.strip())));
  }

  private interface Making<P> {
    P part(UUID id, String slug, int ordinal);
  }

  private <P> List<P> numbered(List<String> slugs, Making<P> making) {
    List<P> parts = new ArrayList<>();
    for (String slug : slugs) {
      parts.add(making.part(mint.id(), slug, parts.size() + 1));
    }
    return parts;
  }

  private Phase phase(UUID id, String slug, int ordinal) {
    return new Phase(new PhaseId(id), slug, words.text("study.fresh.phase." + slug), ordinal);
  }

  private Domain domain(UUID id, String slug, int ordinal) {
    return new Domain(new DomainId(id), slug, words.text("study.fresh.domain." + slug), ordinal);
  }

  private List<Strand> strands() {
    return List.of(
        strand(1, "partner-stories", List.of("story", "interview"), List.of()),
        strand(2, "focus-groups", List.of("focusGroup"), List.of()),
        strand(3, "comments", List.of("comment"), List.of()),
        strand(4, "survey", List.of("surveyAnswer"), List.of("survey")),
        strand(5, "campaign-metrics", List.of(), List.of("campaign")),
        strand(6, "existing-data", List.of("document"), List.of("published")));
  }

  private Strand strand(int ordinal, String slug, List<String> kinds, List<String> origins) {
    String name = words.text("study.fresh.strand." + slug);
    return new Strand(new StrandId(mint.id()), slug, name, kinds, origins, ordinal);
  }

  private Coder coder(String name) {
    return new Coder(
        new CoderId(mint.id()), Slugs.of(name, "coder"), name, Coder.initialsOf(name), 1);
  }
}
