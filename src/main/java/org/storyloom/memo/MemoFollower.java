package org.storyloom.memo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.storyloom.store.Follower;
import org.storyloom.store.Removed;
import org.storyloom.store.Replaced;
import org.storyloom.store.Tx;

/// Keeps memos with what they are about: they go with it, or turn to what took its place.
public final class MemoFollower implements Follower {
  @Override
  public void follow(Announcement announcement, Tx tx) {
    MemoRowStore rows = new MemoRowStore(tx);
    switch (announcement) {
      case Removed(String kind, List<UUID> ids) -> ids.forEach(id -> rows.removeAbout(kind, id));
      case Replaced(String kind, Map<UUID, UUID> by) ->
          by.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .forEach(pair -> rows.turn(kind, pair.getKey(), pair.getValue()));
      default -> {
        // Nothing that a memo is about.
      }
    }
  }
}
