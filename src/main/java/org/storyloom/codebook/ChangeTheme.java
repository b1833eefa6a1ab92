package org.storyloom.codebook;

import java.util.Optional;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Changes what is said about a theme. A key that another theme has moves to it, and the step's
/// name says so. Answers whether anything changed.
public record ChangeTheme(ThemeId theme, ThemeFacts facts) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("codebook.theme.change", facts.name());
  }

  @Override
  public Boolean run(Tx tx) {
    Step step = Step.in(tx);
    Theme before = step.theme(theme);
    facts.check();
    if (!facts.name().equals(before.name())) {
      step.name(theme, before.parent(), facts.name());
    }
    if (before.codable() && !facts.codable() && step.rows().codings(theme) > 0) {
      throw new Refused("codebook.theme.coded", before.name());
    }
    Optional<String> former = step.free(facts.key(), theme);
    boolean changed = step.rows().change(before.with(facts));
    tx.name(name(before, former));
    return changed;
  }

  private Label name(Theme before, Optional<String> formerHolder) {
    if (formerHolder.isPresent()) {
      return Label.of(
          "codebook.theme.change.key",
          facts.name(),
          String.valueOf(facts.key()),
          formerHolder.get());
    }
    boolean renamed = before.facts().called(facts.name()).equals(facts);
    return renamed
        ? Label.of("codebook.theme.rename", before.name(), facts.name())
        : Label.of("codebook.theme.change", before.name());
  }
}
