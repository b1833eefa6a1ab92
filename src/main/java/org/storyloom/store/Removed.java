package org.storyloom.store;

import java.util.List;
import java.util.UUID;

/// Announces that things of one kind (`theme`, `source`, `case`, `coding`, `finding`) are gone, for
/// those who refer to anything by its kind and id: memos, consent, holds.
public record Removed(String kind, List<UUID> ids) implements Follower.Announcement {
  public Removed {
    ids = List.copyOf(ids);
  }

  public static Removed of(String kind, UUID id) {
    return new Removed(kind, List.of(id));
  }
}
