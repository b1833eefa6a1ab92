package org.storyloom.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Which steps can be undone and redone, as the journal tells: kept while the program runs, rebuilt
/// from the journal on open.
final class Steps {
  private final Deque<Entry> done = new ArrayDeque<>();
  private final Deque<Entry> undone = new ArrayDeque<>();

  void add(Entry entry) {
    switch (entry.kind()) {
      case GESTURE -> {
        done.push(entry);
        undone.clear();
      }
      case UNDO -> undone.push(done.pop());
      case REDO -> done.push(undone.pop());
      case FOUNDING, ERASURE -> {
        // What stands before an erasure leans on rows that are gone for good; before its founding
        // there is no study.
        done.clear();
        undone.clear();
      }
    }
  }

  /// The step that undo would take back; none past an erased payload.
  Optional<Entry> undoable() {
    return Optional.ofNullable(done.peek()).filter(entry -> !entry.erased());
  }

  Optional<Entry> redoable() {
    return Optional.ofNullable(undone.peek()).filter(entry -> !entry.erased());
  }
}
