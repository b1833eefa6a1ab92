package org.storyloom.finding;

import org.storyloom.coding.CodingRemoved;
import org.storyloom.coding.CodingsMerged;
import org.storyloom.indicator.ReadingId;
import org.storyloom.store.Follower;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Keeps the links with what they lead to: they move where codings are merged, and go with a coding
/// or reading that goes. The findings they leave are stale.
public final class FindingFollower implements Follower {

  @Override
  public void follow(Announcement announcement, Tx tx) {
    LinkRowStore links = new LinkRowStore(tx);
    switch (announcement) {
      case CodingsMerged merged -> links.turn(merged);
      case CodingRemoved removed -> links.drop(Evidence.of(removed.coding()));
      case Removed removed when removed.kind().equals(ReadingId.KIND) ->
          removed.ids().forEach(id -> links.drop(Evidence.of(new ReadingId(id))));
      default -> {
        // Nothing that a finding leans on.
      }
    }
  }
}
