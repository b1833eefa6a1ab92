package org.storyloom.search.said;

import java.util.List;
import org.storyloom.source.passage.Span;

/// Words that one person said, in UTF-16 units of the source's text: those of a turn, without the
/// name before them; of a text without turns, all of it. `names` are what that person is called:
/// the speaker as the text names them, and the case.
public record Voice(List<String> names, Span words) {
  public Voice {
    names = List.copyOf(names);
  }
}
