package org.storyloom.store;

import java.util.Map;
import java.util.UUID;

/// Announces that things of one kind are gone and others of that kind took their place (`by`: gone
/// to staying), so that what was said about the one is now about the other.
public record Replaced(String kind, Map<UUID, UUID> by) implements Follower.Announcement {
  public Replaced {
    by = Map.copyOf(by);
  }

  public static Replaced of(String kind, UUID gone, UUID staying) {
    return new Replaced(kind, Map.of(gone, staying));
  }
}
