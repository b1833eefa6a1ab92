package org.storyloom.codebook;

import java.util.Set;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Gives a theme set this name and these themes. Answers whether that changed anything.
public record ChangeThemeSet(ThemeSetId set, String name, Set<ThemeId> themes)
    implements Command<Boolean> {
  public ChangeThemeSet {
    themes = Set.copyOf(themes);
  }

  @Override
  public Label label() {
    return Label.of("codebook.set.change", name.strip());
  }

  @Override
  public Boolean run(Tx tx) {
    Step step = Step.in(tx);
    ThemeSet before = step.set(set);
    if (name.isBlank()) {
      throw new Refused("codebook.set.nameless");
    }
    themes.forEach(step::theme);
    return step.rows().change(before, new ThemeSet(set, name.strip(), before.ordinal(), themes));
  }
}
