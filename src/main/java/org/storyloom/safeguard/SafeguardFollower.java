package org.storyloom.safeguard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.storyloom.source.SourceRemoved;
import org.storyloom.source.TextCorrected;
import org.storyloom.store.Follower;
import org.storyloom.store.Removed;
import org.storyloom.store.Replaced;
import org.storyloom.store.Tx;

/// Keeps consents, holds and redactions with what they are about: redactions move with a corrected
/// text, a hold turns to what took the place of its thing, and all go with a thing that goes.
public final class SafeguardFollower implements Follower {

  @Override
  public void follow(Announcement announcement, Tx tx) {
    SafeguardRowStore rows = SafeguardRowStore.in(tx);
    switch (announcement) {
      case TextCorrected corrected -> rows.moveRedactions(corrected.source(), corrected.move());
      case SourceRemoved gone -> {
        rows.dropRedactions(gone.source());
        rows.drop("source", List.of(gone.source().value()));
      }
      case Removed gone -> rows.drop(gone.kind(), gone.ids());
      case Replaced(String kind, Map<UUID, UUID> by) ->
          by.forEach((gone, staying) ->
              rows.turnHold(new Subject(kind, gone), new Subject(kind, staying)));
      default -> {
        // Nothing that a safeguard stands on.
      }
    }
  }
}
