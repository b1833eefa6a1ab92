package org.storyloom.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Moves a theme, with all below it, to a place below a parent or at the root, counted from 1; a
/// place beyond either end means that end. Answers whether anything moved.
public record MoveTheme(ThemeId theme, @Nullable ThemeId parent, int to)
    implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("codebook.theme.move.one");
  }

  @Override
  public Boolean run(Tx tx) {
    Step step = Step.in(tx);
    Theme moved = step.theme(theme);
    step.parent(parent);
    if (theme.equals(parent)
        || step.book().below(theme).stream().anyMatch(below -> below.id().equals(parent))) {
      throw new Refused("codebook.theme.inside", moved.name());
    }
    if (!Objects.equals(parent, moved.parent())) {
      step.name(theme, parent, moved.name());
    }
    tx.name(name(step.book(), moved));
    List<Theme> siblings = new ArrayList<>(step.book().children(parent));
    siblings.remove(moved);
    siblings.add(Math.clamp(to - 1L, 0, siblings.size()), moved);
    return step.rows().lay(parent, siblings);
  }

  private Label name(Codebook book, Theme moved) {
    if (Objects.equals(parent, moved.parent())) {
      return Label.of("codebook.theme.move", moved.name());
    }
    return book.find(parent)
        .map(into -> Label.of("codebook.theme.move.below", moved.name(), into.name()))
        .orElse(Label.of("codebook.theme.move.top", moved.name()));
  }
}
