package org.storyloom.ui.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.coding.ApplyTheme;
import org.storyloom.finding.Bearing;
import org.storyloom.finding.Evidence;
import org.storyloom.finding.Finding;
import org.storyloom.finding.FindingId;
import org.storyloom.finding.LinkEvidence;
import org.storyloom.finding.LinkId;
import org.storyloom.finding.Relation;
import org.storyloom.search.RemoveSearch;
import org.storyloom.search.RenameSearch;
import org.storyloom.search.SaveSearch;
import org.storyloom.search.SavedSearchId;
import org.storyloom.store.Command;
import org.storyloom.store.DoTogether;
import org.storyloom.store.Label;
import org.storyloom.study.Coder;
import org.storyloom.ui.bench.Bench;
import org.storyloom.ui.bench.Place;

/// Every gesture on passages and on what is asked; each that changes the study is one step of it.
final class PassageGestures {
  private final Bench bench;
  private final SearchingViewModel model;

  PassageGestures(Bench bench, SearchingViewModel model) {
    this.bench = bench;
    this.model = model;
  }

  /// Goes to a passage where it stands.
  void open(Passage passage) {
    bench.go(new Place.OfPassage(passage.source(), passage.words()));
  }

  /// Puts a theme on the sentences of these passages; those that stand in the same ones are coded
  /// once.
  void code(List<Passage> passages, ThemeId theme) {
    Optional<Coder> coder = bench.coder();
    if (coder.isEmpty() || passages.isEmpty()) {
      bench.tell(bench.text("searching.code.nobody"));
      return;
    }
    List<Command<?>> commands = new ArrayList<>();
    passages.stream()
        .map(passage -> new ApplyTheme(passage.source(), passage.words(), theme, coder.get().id()))
        .distinct()
        .forEach(commands::add);
    String name = theme(theme).map(Theme::name).orElse("");
    Label label = Label.of("searching.code.step", name, Integer.toString(commands.size()));
    bench.perform(new DoTogether(label, commands), answers -> model.chooseNone());
  }

  /// Links the codings that these passages stand in to a finding; the shortest where a passage
  /// stands in several. What nobody has coded cannot carry a finding.
  void link(List<Passage> passages, FindingId finding, Relation relation) {
    List<Command<?>> commands = new ArrayList<>();
    passages.stream()
        .flatMap(passage -> passage.codings().stream().limit(1))
        .distinct()
        .map(coding ->
            new LinkEvidence(
                new LinkId(bench.workspace().history().mint().id()),
                finding,
                Evidence.of(coding),
                Bearing.of(relation)))
        .forEach(commands::add);
    if (commands.isEmpty()) {
      bench.tell(bench.text("searching.link.uncoded"));
      return;
    }
    Label label =
        Label.of("searching.link.step", called(finding), Integer.toString(commands.size()));
    long uncoded = passages.stream().filter(passage -> passage.codings().isEmpty()).count();
    bench.perform(
        new DoTogether(label, commands),
        answers -> {
          model.chooseNone();
          if (uncoded > 0) {
            bench.tell(bench.text("searching.link.some", uncoded));
          }
        });
  }

  /// Keeps the question under a name.
  void save(String name) {
    SavedSearchId id = new SavedSearchId(bench.workspace().history().mint().id());
    bench.perform(new SaveSearch(id, name, model.askedProperty().get().text()));
  }

  void rename(SavedSearchId id, String name) {
    bench.perform(new RenameSearch(id, name));
  }

  void forget(SavedSearchId id) {
    bench.perform(new RemoveSearch(id));
  }

  private Optional<Theme> theme(ThemeId id) {
    return model.answer().study().codebook().find(id);
  }

  private String called(FindingId id) {
    return model.answer().study().findings().stream()
        .filter(finding -> finding.id().equals(id))
        .map(Finding::number)
        .map(number -> bench.text("searching.finding.number", number))
        .findFirst()
        .orElse("");
  }
}
