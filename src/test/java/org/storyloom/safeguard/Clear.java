package org.storyloom.safeguard;

import java.util.List;

/// Clears what a test has made itself.
public final class Clear {
  private Clear() {}

  public static <T> Cleared<T> all(T content) {
    return new Cleared<>(Level.TEAM, content, List.of());
  }
}
