package org.storyloom.table.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Collects what reading a file has to say. Of one kind it lists the first few and counts the rest,
/// so that a million ragged rows stay a short report; kinds that carry words are listed whole.
public final class Notes {
  private static final int LISTED = 200;

  private final List<FileNote> listed = new ArrayList<>();
  private final Map<NoteKind, Integer> counts = new EnumMap<>(NoteKind.class);

  public void add(NoteKind kind, Place place, String... facts) {
    add(FileNote.of(kind, place, facts));
  }

  public void add(FileNote note) {
    int before = counts.merge(note.kind(), 1, Integer::sum) - 1;
    if (before < LISTED || note.kind().keptWhole()) {
      listed.add(note);
    }
  }

  public void addAll(List<FileNote> notes) {
    notes.forEach(this::add);
  }

  /// What was said, in the order it was said; then how much more of each kind.
  public List<FileNote> list() {
    List<FileNote> all = new ArrayList<>(listed);
    counts.forEach((kind, count) -> {
      if (count > LISTED && !kind.keptWhole()) {
        all.add(
            FileNote.of(
                NoteKind.MORE, Place.whole(), kind.name(), Integer.toString(count - LISTED)));
      }
    });
    return List.copyOf(all);
  }
}
