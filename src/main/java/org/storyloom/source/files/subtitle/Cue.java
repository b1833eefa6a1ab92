package org.storyloom.source.files.subtitle;

import java.util.List;
import java.util.OptionalLong;

/// One cue of a subtitle file: the line where its words start, counted from 1, its time in
/// milliseconds where it has a readable one, and its words, line by line, marks and all.
public record Cue(long line, OptionalLong start, OptionalLong end, List<String> lines) {
  public Cue {
    lines = List.copyOf(lines);
  }

  Cue with(List<String> others) {
    return new Cue(line, start, end, others);
  }
}
