package org.storyloom.indicator;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes an indicator away with its readings. Rooms above follow the announcements of both; one
/// that a survey computes stays.
public record RemoveIndicator(IndicatorId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("indicator.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    IndicatorRowStore rows = new IndicatorRowStore(tx);
    tx.name(Label.of("indicator.remove", rows.indicator(id).name()));
    rows.remove(id);
    return true;
  }
}
