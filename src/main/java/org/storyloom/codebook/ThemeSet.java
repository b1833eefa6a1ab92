package org.storyloom.codebook;

import java.util.Set;

/// A group of themes across the tree.
public record ThemeSet(ThemeSetId id, String name, int ordinal, Set<ThemeId> themes) {
  public ThemeSet {
    themes = Set.copyOf(themes);
  }
}
