package org.storyloom.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storyloom.codebook.Codebook;
import org.storyloom.codebook.Theme;
import org.storyloom.codebook.ThemeId;
import org.storyloom.ui.control.look.Hue;

/// Which colour each theme wears on every screen: its own, that of the nearest theme above that has
/// one, or, where nobody chose any, one of the twelve by its place in the codebook.
public final class ThemeHues {
  /// What a theme wears that is no longer in the codebook.
  public static final Hue GONE = Hue.TWELVE.getLast();

  private final Codebook codebook;
  private final List<ThemeId> tops = new ArrayList<>();

  public ThemeHues(Codebook codebook) {
    this.codebook = codebook;
    for (Theme theme : codebook.inOrder()) {
      if (top(theme).id().equals(theme.id()) && theme.codable()) {
        tops.add(theme.id());
      }
    }
  }

  public Hue of(ThemeId id) {
    Optional<Theme> theme = codebook.find(id);
    if (theme.isEmpty()) {
      return GONE;
    }
    return codebook.colour(id).map(Hue::of).orElseGet(() -> byPlace(theme.get()));
  }

  /// Whether a theme wears the colour of one above it.
  public boolean worn(ThemeId id) {
    Optional<Theme> theme = codebook.find(id);
    return theme.isPresent() && theme.get().colour() == null && above(theme.get()).isPresent();
  }

  private Optional<Theme> above(Theme theme) {
    return codebook.find(theme.parent()).filter(Theme::codable);
  }

  /// The outermost codable theme above this one, or itself.
  private Theme top(Theme theme) {
    return above(theme).map(this::top).orElse(theme);
  }

  private Hue byPlace(Theme theme) {
    int at = Math.max(0, tops.indexOf(top(theme).id()));
    return Hue.TWELVE.get((at * 5) % Hue.TWELVE.size());
  }
}
