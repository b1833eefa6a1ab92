package org.storyloom.codebook;

import org.jspecify.annotations.Nullable;

/// What a passage can be about. `colour` is its own as `#RRGGBB`, absent where it wears its
/// parent's; `key` is the one character that applies it. A theme that is not `codable` only groups
/// others; a retired one keeps its codings and takes no new ones.
public record Theme(
    ThemeId id,
    String slug,
    @Nullable ThemeId parent,
    String name,
    Guidance guidance,
    @Nullable String colour,
    @Nullable String key,
    boolean codable,
    boolean retired,
    int ordinal) {

  public String definition() {
    return guidance.definition();
  }

  /// Whether passages can be coded with it now.
  public boolean open() {
    return codable && !retired;
  }
}
