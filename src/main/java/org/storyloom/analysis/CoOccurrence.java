package org.storyloom.analysis;

import java.util.List;
import org.storyloom.codebook.ThemeId;

/// Which themes meet on the same words. Themes are those that are coded at all, in the order of the
/// codebook; the table is the same read along rows and along columns.
public record CoOccurrence(List<ThemeId> themes, List<List<Together>> cells) {
  public CoOccurrence {
    themes = List.copyOf(themes);
    cells = cells.stream().map(List::copyOf).toList();
  }

  public Together at(int one, int other) {
    return cells.get(one).get(other);
  }

  /// How much of what stands under either theme stands under both, 0..1 (Jaccard 1901), counted in
  /// letters, so that two coders on the same words change nothing.
  public double share(int one, int other) {
    long both = at(one, other).letters();
    long either = at(one, one).letters() + at(other, other).letters() - both;
    return either == 0 ? 0 : (double) both / either;
  }
}
