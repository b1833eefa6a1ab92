package org.storyloom.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Replaced;
import org.storyloom.store.Tx;

/// Merges one theme into another and answers how many codings the merged one had. Every coding
/// keeps its passage, coder and memo; where a coder had put both themes on one passage, one coding
/// remains and the memos are joined (the room of codings follows [ThemesMerged]). What hung below
/// moves below the theme that stays, which takes the other's sets, its key where it has none, and
/// its guidance where its own says nothing; memos are then about it.
public record MergeThemes(ThemeId from, ThemeId into) implements Command<Integer> {
  @Override
  public Label label() {
    return Label.of("codebook.theme.merge.one");
  }

  @Override
  public Integer run(Tx tx) {
    Step step = Step.in(tx);
    Theme gone = step.theme(from);
    Theme staying = step.theme(into);
    if (from.equals(into)) {
      throw new Refused("codebook.theme.itself", gone.name());
    }
    int codings = step.rows().codings(from);
    if (!staying.codable() && codings > 0) {
      throw new Refused("codebook.theme.groups", staying.name());
    }
    tx.announce(new ThemesMerged(from, into));
    tx.announce(Replaced.of("theme", from.value(), into.value()));
    joinSets(step);
    Theme placed = hang(step, gone, staying);
    step.rows().remove(gone);
    step.rows().change(placed.with(facts(gone, staying)));
    tx.name(Label.of("codebook.theme.merge", gone.name(), staying.name()));
    return codings;
  }

  private void joinSets(Step step) {
    for (ThemeSet set : step.book().setsOf(from)) {
      Set<ThemeId> themes = new HashSet<>(set.themes());
      themes.remove(from);
      themes.add(into);
      step.rows().change(set, new ThemeSet(set.id(), set.name(), set.ordinal(), themes));
    }
  }

  /// Hangs what is below the one that goes below the one that stays. Where that one is itself
  /// below, it first takes the other's place. Answers it as it is placed then.
  private Theme hang(Step step, Theme gone, Theme staying) {
    Codebook book = step.book();
    Theme placed = staying;
    if (book.below(from).contains(staying)) {
      List<Theme> beside = new ArrayList<>(book.children(gone.parent()));
      int at = beside.indexOf(gone);
      beside.set(at, staying);
      step.rows().lay(gone.parent(), beside);
      placed = staying.at(gone.parent(), at + 1);
    }
    List<Theme> below = new ArrayList<>(book.children(into));
    below.remove(gone);
    book.children(from).stream().filter(child -> !child.equals(staying)).forEach(below::add);
    step.rows().lay(into, below);
    return placed;
  }

  private static ThemeFacts facts(Theme gone, Theme staying) {
    ThemeFacts facts = staying.facts().guided(staying.guidance().or(gone.guidance()));
    return facts.key() == null ? facts.keyed(gone.key()) : facts;
  }
}
