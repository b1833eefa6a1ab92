package org.storyloom.source.files.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.storyloom.table.file.NoteKind;
import org.storyloom.table.file.Notes;
import org.storyloom.table.file.Place;

/// Takes out what rolling captions say twice: there each cue shows the line before once more above
/// the new one. People repeat themselves too, so this is done only where the whole file rolls.
public final class Rolling {
  private static final long GAP_MILLIS = 200;
  private static final double ROLLS = 0.3;
  private static final int FEW = 3;

  private Rolling() {}

  /// The cues without repeats, where the file rolls; says how many lines were left out.
  public static List<Cue> unrolled(List<Cue> cues, Notes notes) {
    List<List<String>> seen = cues.stream().map(cue -> CueWords.seen(cue.lines())).toList();
    int repeating = 0;
    for (int i = 1; i < cues.size(); i++) {
      repeating += repeated(cues, seen, i) > 0 ? 1 : 0;
    }
    boolean timed =
        cues.stream().anyMatch(cue -> cue.lines().stream().anyMatch(CueWords::hasTimes));
    boolean rolls = repeating >= (timed ? 1 : FEW) && repeating >= ROLLS * (cues.size() - 1);
    return rolls ? withoutRepeats(cues, seen, notes) : cues;
  }

  private static List<Cue> withoutRepeats(List<Cue> cues, List<List<String>> seen, Notes notes) {
    List<Cue> kept = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < cues.size(); i++) {
      int repeats = i == 0 ? 0 : repeated(cues, seen, i);
      left += repeats;
      Cue cue = cues.get(i);
      List<String> marked =
          cue.lines().stream().filter(line -> !CueWords.seen(List.of(line)).isEmpty()).toList();
      if (repeats < marked.size()) {
        kept.add(cue.with(marked.subList(repeats, marked.size())));
      }
    }
    notes.add(NoteKind.ROLLING_REPEATS, Place.whole(), Integer.toString(left));
    return kept;
  }

  /// How many first lines of a cue are the last lines of the cue right before it.
  private static int repeated(List<Cue> cues, List<List<String>> seen, int i) {
    Cue before = cues.get(i - 1);
    Cue cue = cues.get(i);
    if (before.end().isEmpty()
        || cue.start().isEmpty()
        || cue.start().getAsLong() - before.end().getAsLong() > GAP_MILLIS) {
      return 0;
    }
    List<String> above = seen.get(i - 1);
    List<String> here = seen.get(i);
    for (int k = Math.min(above.size(), here.size()); k > 0; k--) {
      if (above.subList(above.size() - k, above.size()).equals(here.subList(0, k))) {
        return k;
      }
    }
    return 0;
  }
}
