package org.storyloom.indicator;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Corrects a reading; judgements that leaned on another amount are stale from then on.
public record CorrectReading(ReadingId id, Taken taken, Figure figure, String quality)
    implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("indicator.reading.correct.one");
  }

  @Override
  public Boolean run(Tx tx) {
    ReadingRowStore rows = new ReadingRowStore(tx);
    IndicatorId of = rows.reading(id).indicator();
    tx.name(Label.of("indicator.reading.correct", new IndicatorRowStore(tx).indicator(of).name()));
    return rows.correct(id, taken, figure, quality);
  }
}
