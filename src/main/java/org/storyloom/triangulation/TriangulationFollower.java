package org.storyloom.triangulation;

import org.storyloom.codebook.ThemeRemoved;
import org.storyloom.codebook.ThemesMerged;
import org.storyloom.indicator.IndicatorId;
import org.storyloom.store.Follower;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Keeps the ties with their themes and indicators: they turn to the theme that theirs went into,
/// and go with a theme or indicator that goes.
public final class TriangulationFollower implements Follower {

  @Override
  public void follow(Announcement announcement, Tx tx) {
    TieRowStore ties = new TieRowStore(tx);
    switch (announcement) {
      case ThemesMerged merged -> ties.turn(merged);
      case ThemeRemoved removed -> ties.drop(removed.theme());
      case Removed removed when removed.kind().equals(IndicatorId.KIND) ->
          removed.ids().forEach(id -> ties.drop(new IndicatorId(id)));
      default -> {
        // Nothing that a tie holds on to.
      }
    }
  }
}
