package org.storyloom.codebook;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Takes a theme out of the codebook, with the memos about it; what hung below moves up to its
/// place. Refused while passages are coded with it, unless they are to lose it too. Answers how
/// many codings went.
public record RemoveTheme(ThemeId theme, boolean andCodings) implements Command<Integer> {
  @Override
  public Label label() {
    return Label.of("codebook.theme.remove.one");
  }

  @Override
  public Integer run(Tx tx) {
    Step step = Step.in(tx);
    Theme gone = step.theme(theme);
    int codings = step.rows().codings(theme);
    tx.announce(new ThemeRemoved(theme, andCodings));
    tx.announce(Removed.of("theme", theme.value()));
    List<Theme> beside = new ArrayList<>(step.book().children(gone.parent()));
    int at = beside.indexOf(gone);
    beside.remove(at);
    beside.addAll(at, step.book().children(theme));
    step.rows().lay(gone.parent(), beside);
    step.rows().remove(gone);
    tx.name(
        codings == 0
            ? Label.of("codebook.theme.remove", gone.name())
            : Label.of("codebook.theme.remove.coded", gone.name(), Integer.toString(codings)));
    return codings;
  }
}
