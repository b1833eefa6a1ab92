package org.storyloom.coding;

import org.storyloom.codebook.ThemeRemoved;
import org.storyloom.codebook.ThemesMerged;
import org.storyloom.source.SourceRemoved;
import org.storyloom.source.TextCorrected;
import org.storyloom.store.Follower;
import org.storyloom.store.Tx;

/// Keeps the codings with the sources and themes below them: they move with a corrected text, turn
/// to the theme that theirs went into, and go with a source or theme that goes.
public final class CodingFollower implements Follower {

  @Override
  public void follow(Announcement announcement, Tx tx) {
    switch (announcement) {
      case TextCorrected corrected -> new FollowingStore(tx).move(corrected);
      case ThemesMerged merged -> new FollowingStore(tx).turn(merged);
      case ThemeRemoved removed -> new FollowingStore(tx).drop(removed);
      case SourceRemoved removed -> new FollowingStore(tx).drop(removed);
      default -> {
        // Nothing that a coding leans on.
      }
    }
  }
}
