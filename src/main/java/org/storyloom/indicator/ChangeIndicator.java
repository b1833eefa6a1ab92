package org.storyloom.indicator;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Changes what is known about an indicator; its short name stays.
public record ChangeIndicator(IndicatorId id, IndicatorFacts facts) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("indicator.change", facts.name());
  }

  @Override
  public Boolean run(Tx tx) {
    return new IndicatorRowStore(tx).change(id, facts);
  }
}
