package org.storyloom.analysis;

import java.util.List;
import org.storyloom.study.CoderId;

/// How far two coders agree, theme by theme, in the order of the codebook: over the `sources` that
/// both have coded with whatever theme, which have so many `letters`. A source that only one of
/// them has coded says nothing about agreement. Themes are those that at least one of the two used
/// there.
public record Agreements(
    CoderId first, CoderId second, int sources, long letters, List<Agreement> themes) {
  public Agreements {
    themes = List.copyOf(themes);
  }
}
