package org.storyloom.codebook;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a retired theme into use again. Answers whether that changed anything.
public record ReviveTheme(ThemeId theme) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("codebook.theme.revive.one");
  }

  @Override
  public Boolean run(Tx tx) {
    Step step = Step.in(tx);
    Theme before = step.theme(theme);
    tx.name(Label.of("codebook.theme.revive", before.name()));
    return step.rows().change(before.retired(false));
  }
}
