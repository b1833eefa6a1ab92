package org.storyloom.coding;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.ThemeId;
import org.storyloom.source.SourceId;
import org.storyloom.study.CoderId;

/// Which codings are meant: those that fit everything said here. An absent part asks for nothing;
/// an empty set of themes fits none. `lost` asks for those whose words are gone, else for those
/// that stand.
public record Which(
    @Nullable Set<ThemeId> themes,
    @Nullable SourceId source,
    @Nullable CoderId coder,
    boolean lost) {
  /// Every coding that stands.
  public static final Which ALL = new Which(null, null, null, false);

  /// Every coding whose words are gone.
  public static final Which LOST = new Which(null, null, null, true);

  public Which {
    themes = themes == null ? null : Set.copyOf(themes);
  }

  /// With exactly this theme.
  public Which of(ThemeId theme) {
    return new Which(Set.of(theme), source, coder, lost);
  }

  /// With any of these themes.
  public Which of(Set<ThemeId> any) {
    return new Which(any, source, coder, lost);
  }

  /// With this theme or any below it.
  public Which under(ThemeId theme, Codebook codebook) {
    Set<ThemeId> all = new HashSet<>(Set.of(theme));
    codebook.below(theme).forEach(below -> all.add(below.id()));
    return of(all);
  }

  public Which in(SourceId only) {
    return new Which(themes, only, coder, lost);
  }

  public Which by(CoderId only) {
    return new Which(themes, source, only, lost);
  }
}
