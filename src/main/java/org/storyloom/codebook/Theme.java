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

  static Theme of(
      ThemeId id, String slug, @Nullable ThemeId parent, ThemeFacts facts, int ordinal) {
    return new Theme(
        id,
        slug,
        parent,
        facts.name(),
        facts.guidance(),
        facts.colour(),
        facts.key(),
        facts.codable(),
        false,
        ordinal);
  }

  /// What can be changed about it.
  public ThemeFacts facts() {
    return new ThemeFacts(name, guidance, colour, key, codable);
  }

  Theme with(ThemeFacts facts) {
    return of(id, slug, parent, facts, ordinal).retired(retired);
  }

  Theme at(@Nullable ThemeId place, int number) {
    return of(id, slug, place, facts(), number).retired(retired);
  }

  Theme retired(boolean now) {
    return new Theme(id, slug, parent, name, guidance, colour, key, codable, now, ordinal);
  }

  public String definition() {
    return guidance.definition();
  }

  /// Whether passages can be coded with it now.
  public boolean open() {
    return codable && !retired;
  }
}
