package org.storyloom.indicator;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a reading away. Rooms above follow the announcement.
public record RemoveReading(ReadingId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("indicator.reading.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    ReadingRowStore rows = new ReadingRowStore(tx);
    IndicatorId of = rows.reading(id).indicator();
    tx.name(Label.of("indicator.reading.remove", new IndicatorRowStore(tx).indicator(of).name()));
    rows.remove(id);
    return true;
  }
}
