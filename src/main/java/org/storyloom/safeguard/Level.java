package org.storyloom.safeguard;

import java.util.Locale;
import java.util.Optional;

/// Who something may leave to, from the narrowest circle to the widest: one scale for consent, gate
/// and bundle.
public enum Level {
  /// The people in this study.
  TEAM,
  /// Those who shared stories.
  PARTNER,
  /// Named readers.
  DONOR,
  /// Anyone.
  PUBLIC;

  /// The word of the contract: `team`, `partner`, `donor`, `public`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Level> of(String word) {
    for (Level level : values()) {
      if (level.word().equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /// Whether what may go to this level may also go to `other`: it may go no wider.
  public boolean reaches(Level other) {
    return compareTo(other) >= 0;
  }

  public Level narrower(Level other) {
    return reaches(other) ? other : this;
  }
}
