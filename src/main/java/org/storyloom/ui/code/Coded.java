package org.storyloom.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.codebook.Themes;
import org.storyloom.coding.Coding;
import org.storyloom.coding.CodingId;
import org.storyloom.coding.Codings;
import org.storyloom.coding.Which;
import org.storyloom.source.SourceId;
import org.storyloom.store.Database;
import org.storyloom.study.Coder;
import org.storyloom.study.CoderId;
import org.storyloom.study.StudyPlan;
import org.storyloom.ui.bench.ThemeHues;
import org.storyloom.ui.control.text.Mark;

/// What is coded in the text being read, with the codebook and how often each theme is used in the
/// study, all as of one moment.
record Coded(
    Codebook codebook, List<Coding> codings, Map<ThemeId, Integer> inStudy, Optional<SourceId> of) {
  static final Coded NOTHING =
      new Coded(new Codebook(List.of(), List.of()), List.of(), Map.of(), Optional.empty());

  Coded {
    codings = List.copyOf(codings);
    inStudy = Map.copyOf(inStudy);
  }

  static Coded read(Database database, Optional<SourceId> source) {
    Codings codings = new Codings(database);
    return new Coded(
        new Themes(database).read(),
        source.map(codings::in).orElse(List.of()),
        codings.byTheme(Which.ALL),
        source);
  }

  Optional<Coding> coding(CodingId id) {
    return codings.stream().filter(coding -> coding.id().equals(id)).findFirst();
  }

  /// The codings as the reading column draws them: those of one coder, or of all.
  List<Mark> marks(StudyPlan plan, Optional<CoderId> only, Set<ThemeId> muted) {
    ThemeHues hues = new ThemeHues(codebook);
    List<Mark> marks = new ArrayList<>();
    for (Coding coding : codings) {
      if (only.isEmpty() || only.get().equals(coding.coder())) {
        marks.add(
            new Mark(
                coding.id().value().toString(),
                coding.span().start(),
                coding.span().end(),
                hues.of(coding.theme()),
                name(coding.theme()),
                facts(coding, plan),
                coding.memo(),
                muted.contains(coding.theme())));
      }
    }
    return marks;
  }

  String name(ThemeId theme) {
    return codebook.find(theme).map(Theme::name).orElse("");
  }

  private String facts(Coding coding, StudyPlan plan) {
    String who = plan.coder(coding.coder()).map(Coder::name).orElse("");
    String above =
        codebook.find(coding.theme()).stream()
            .flatMap(theme -> codebook.above(theme.id()).stream())
            .findFirst()
            .map(Theme::name)
            .orElse("");
    return above.isEmpty() || who.isEmpty() ? above + who : above + " · " + who;
  }
}
