package org.storyloom.codebook;

import java.util.Set;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Adds a theme set after the last.
public record AddThemeSet(ThemeSetId id, String name, Set<ThemeId> themes)
    implements Command<ThemeSetId> {
  public AddThemeSet {
    themes = Set.copyOf(themes);
  }

  @Override
  public Label label() {
    return Label.of("codebook.set.add", name.strip());
  }

  @Override
  public ThemeSetId run(Tx tx) {
    Step step = Step.in(tx);
    if (name.isBlank()) {
      throw new Refused("codebook.set.nameless");
    }
    themes.forEach(step::theme);
    int last = step.book().sets().stream().mapToInt(ThemeSet::ordinal).max().orElse(0);
    step.rows().insert(new ThemeSet(id, name.strip(), last + 1, themes));
    return id;
  }
}
