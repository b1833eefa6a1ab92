package org.storyloom.survey;

import org.storyloom.indicator.Figure;
import org.storyloom.indicator.Interval;
import org.storyloom.indicator.Wilson;

/// How many of those who answered an item gave an answer that counts. Who did not answer is not in
/// `answered`, which is at least 1.
public record Proportion(ItemId item, Group group, long counted, long answered) {
  public Proportion {
    if (answered < 1 || counted < 0 || counted > answered) {
      throw new IllegalArgumentException("no share: " + counted + " of " + answered);
    }
  }

  /// As percent, 0..100, with its counts.
  public Figure figure() {
    return Figure.share(counted, answered);
  }

  /// Where the true share lies with 95 % confidence, if those who answered were drawn by chance.
  public Interval interval() {
    return Wilson.interval(100.0 * counted / answered, answered);
  }
}
