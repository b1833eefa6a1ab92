package org.storyloom.codebook;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a theme set away; its themes stay.
public record RemoveThemeSet(ThemeSetId set) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("codebook.set.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    Step step = Step.in(tx);
    ThemeSet gone = step.set(set);
    step.rows().remove(gone);
    tx.name(Label.of("codebook.set.remove", gone.name()));
    return true;
  }
}
