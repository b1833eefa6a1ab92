package org.storyloom.codebook;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Retires a theme: it keeps its codings and takes no new ones. Answers whether that changed
/// anything.
public record RetireTheme(ThemeId theme) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("codebook.theme.retire.one");
  }

  @Override
  public Boolean run(Tx tx) {
    Step step = Step.in(tx);
    Theme before = step.theme(theme);
    tx.name(Label.of("codebook.theme.retire", before.name()));
    return step.rows().change(before.retired(true));
  }
}
