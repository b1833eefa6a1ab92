package org.storyloom.codebook;

import java.util.List;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds a whole codebook below the last root. A theme whose identifier the study has already stays
/// as it is, so that the same codebook can come twice; what cannot be taken as it came (a key that
/// is taken, a second theme of one name in one place) is changed, and a note says so.
public record AddCodebook(CodebookDraft draft) implements Command<AddCodebook.Added> {

  /// What came of it.
  public record Added(List<ThemeId> themes, List<ThemeId> alreadyHere, List<Label> notes) {
    public Added {
      themes = List.copyOf(themes);
      alreadyHere = List.copyOf(alreadyHere);
      notes = List.copyOf(notes);
    }
  }

  @Override
  public Label label() {
    return Label.of("codebook.add", draft.name(), Integer.toString(draft.themes().size()));
  }

  @Override
  public Added run(Tx tx) {
    return new Arrival(Step.in(tx), draft).add();
  }
}
