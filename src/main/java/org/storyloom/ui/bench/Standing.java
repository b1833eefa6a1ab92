package org.storyloom.ui.bench;

import java.time.Instant;
import java.util.Optional;
import org.storyloom.store.Entry;
import org.storyloom.store.History;
import org.storyloom.store.Label;

/// How the study stands on disk: when its last step was saved, and which steps undo and redo would
/// take.
public record Standing(Optional<Instant> saved, Optional<Label> undo, Optional<Label> redo) {
  public static final Standing NONE =
      new Standing(Optional.empty(), Optional.empty(), Optional.empty());

  static Standing of(History history, Optional<Instant> saved) {
    return new Standing(
        saved, history.undoable().map(Entry::label), history.redoable().map(Entry::label));
  }
}
