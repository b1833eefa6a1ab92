package org.storyloom.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storyloom.cases.CaseId;
import org.storyloom.table.file.FileNote;

/// A source that is to be: its facts, where it came from, its canonical text, its turns and what
/// its import has to say. Without an `id` it gets a new one; without a `slug` one from its title.
public record Draft(
    @Nullable SourceId id,
    String slug,
    Facts facts,
    Origin origin,
    String text,
    List<Stretch> turns,
    List<FileNote> notes) {
  public Draft {
    turns = List.copyOf(turns);
    notes = List.copyOf(notes);
  }

  /// A text written here, without turns.
  public static Draft of(Facts facts, String text) {
    return new Draft(null, "", facts, Origin.NONE, text, List.of(), List.of());
  }

  /// A turn that is to be; its parts are those of [Turn].
  public record Stretch(
      int start,
      int words,
      int end,
      @Nullable String speaker,
      @Nullable CaseId by,
      @Nullable Long milliseconds,
      boolean moderator) {
    public Stretch {
      if (start < 0 || words < start || end < words) {
        throw new IllegalArgumentException("no turn: " + start + ", " + words + ", " + end);
      }
    }
  }
}
