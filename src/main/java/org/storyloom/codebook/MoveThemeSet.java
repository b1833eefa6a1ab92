package org.storyloom.codebook;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Puts a theme set at another place among the sets, counted from 1; a place beyond either end
/// means that end. Answers whether anything moved.
public record MoveThemeSet(ThemeSetId set, int to) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("codebook.set.move.one");
  }

  @Override
  public Boolean run(Tx tx) {
    Step step = Step.in(tx);
    ThemeSet moved = step.set(set);
    tx.name(Label.of("codebook.set.move", moved.name()));
    List<ThemeSet> sets = new ArrayList<>(step.book().sets());
    sets.remove(moved);
    sets.add(Math.clamp(to - 1L, 0, sets.size()), moved);
    boolean changed = false;
    for (int i = 0; i < sets.size(); i++) {
      ThemeSet now = sets.get(i);
      changed |= step.rows().change(now, new ThemeSet(now.id(), now.name(), i + 1, now.themes()));
    }
    return changed;
  }
}
