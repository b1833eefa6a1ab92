package org.storyloom.survey;

import org.storyloom.indicator.IndicatorId;
import org.storyloom.source.CollectionId;
import org.storyloom.store.Follower;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Keeps items with what is below them: one whose collection or indicator goes has none from then
/// on.
public final class SurveyFollower implements Follower {

  @Override
  public void follow(Announcement announcement, Tx tx) {
    if (announcement instanceof Removed removed) {
      SurveyRowStore rows = new SurveyRowStore(tx);
      switch (removed.kind()) {
        case "collection" -> removed.ids().forEach(id -> rows.leave(new CollectionId(id)));
        case IndicatorId.KIND -> removed.ids().forEach(id -> rows.leave(new IndicatorId(id)));
        default -> {
          // Nothing that an item leads to.
        }
      }
    }
  }
}
