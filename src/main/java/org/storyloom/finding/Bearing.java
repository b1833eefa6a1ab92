package org.storyloom.finding;

import org.jspecify.annotations.Nullable;

/// How a piece of evidence bears on a finding: its relation, how much it weighs (1..3, absent where
/// nobody said) and a note.
public record Bearing(Relation relation, @Nullable Integer strength, String note) {
  /// A strength is at most this, and at least 1.
  public static final int MOST = 3;

  public Bearing {
    if (strength != null && (strength < 1 || strength > MOST)) {
      throw new IllegalArgumentException("no strength: " + strength);
    }
  }

  public static Bearing of(Relation relation) {
    return new Bearing(relation, null, "");
  }
}
