package org.storyloom.triangulation;

import org.jspecify.annotations.Nullable;
import org.storyloom.finding.FindingId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;
import org.storyloom.study.CoderId;
import org.storyloom.study.StrandId;

/// Takes a coder's rating back. Answers whether there was one.
public record ClearRating(FindingId finding, StrandId strand, @Nullable CoderId by)
    implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("triangulation.clear.one");
  }

  @Override
  public Boolean run(Tx tx) {
    RatingRowStore rows = new RatingRowStore(tx);
    tx.name(Label.of("triangulation.clear", rows.called(finding)));
    return rows.clear(finding, strand, by);
  }
}
