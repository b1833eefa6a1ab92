package org.storyloom.codebook;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.store.Label;

/// Themes and sets that came in from elsewhere and are not yet in the study: a starter codebook,
/// another tool's, a table. Siblings stand in their order. The notes say what had to be changed in
/// reading.
public record CodebookDraft(String name, List<Entry> themes, List<Group> sets, List<Label> notes) {
  public CodebookDraft {
    themes = List.copyOf(themes);
    sets = List.copyOf(sets);
    notes = List.copyOf(notes);
  }

  /// A theme to be. `parent` names one of this draft or of the study; an empty `slug` leaves the
  /// choice to the codebook.
  public record Entry(ThemeId id, String slug, @Nullable ThemeId parent, ThemeFacts facts) {}

  /// A set to be.
  public record Group(ThemeSetId id, String name, Set<ThemeId> themes) {
    public Group {
      themes = Set.copyOf(themes);
    }
  }
}
