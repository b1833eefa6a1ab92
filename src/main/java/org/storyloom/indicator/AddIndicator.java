package org.storyloom.indicator;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds an indicator, after all others; without a `slug` it gets one from its name.
public record AddIndicator(IndicatorId id, String slug, IndicatorFacts facts)
    implements Command<IndicatorId> {

  @Override
  public Label label() {
    return Label.of("indicator.add", facts.name());
  }

  @Override
  public IndicatorId run(Tx tx) {
    new IndicatorRowStore(tx).add(this);
    return id;
  }
}
