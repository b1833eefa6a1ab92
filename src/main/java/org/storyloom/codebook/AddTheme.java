package org.storyloom.codebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds a theme after the last below its parent, or at the root. A key that another theme has moves
/// to it, and the step's name says so.
public record AddTheme(ThemeId id, @Nullable ThemeId parent, ThemeFacts facts)
    implements Command<ThemeId> {
  @Override
  public Label label() {
    return Label.of("codebook.theme.add", facts.name());
  }

  @Override
  public ThemeId run(Tx tx) {
    Step step = Step.in(tx);
    facts.check();
    step.parent(parent);
    step.name(id, parent, facts.name());
    Optional<String> former = step.free(facts.key(), id);
    step.rows().insert(Theme.of(id, step.slug(facts.name()), parent, facts, step.next(parent)));
    tx.name(
        former
            .map(name ->
                Label.of("codebook.theme.add.key", facts.name(), String.valueOf(facts.key()), name))
            .orElse(label()));
    return id;
  }
}
