package org.storyloom.finding;

import java.util.Map;
import org.storyloom.source.SourceKind;

/// How many separate people stand behind some evidence. `people` counts each case, speaker or
/// author once, and comments that say nearly the same words once; `answers` counts survey answers,
/// which are a sample and no voices. `byKind` has the people of each kind of source; one who speaks
/// in two is in both.
public record Voices(int people, int answers, Map<SourceKind, Integer> byKind) {
  public static final Voices NONE = new Voices(0, 0, Map.of());

  public Voices {
    byKind = Map.copyOf(byKind);
  }
}
