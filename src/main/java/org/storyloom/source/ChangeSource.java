package org.storyloom.source;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Says other facts about a source; its text stays. Answers whether anything was different.
public record ChangeSource(SourceId source, Facts facts) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("source.change", facts.title());
  }

  @Override
  public Boolean run(Tx tx) {
    if (facts.title().isBlank()) {
      throw new Refused("source.title.empty");
    }
    Translation translation = facts.translation();
    if (translation != null && translation.of().equals(source)) {
      throw new Refused("source.translation.itself");
    }
    return SourceRowStore.change(tx, source, facts);
  }
}
