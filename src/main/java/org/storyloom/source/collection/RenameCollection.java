package org.storyloom.source.collection;

import org.storyloom.source.CollectionId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Gives a collection another name; its short name stays.
public record RenameCollection(CollectionId id, String name) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("source.collection.rename", name);
  }

  @Override
  public Boolean run(Tx tx) {
    if (name.isBlank()) {
      throw new Refused("source.collection.nameless");
    }
    return new CollectionRowStore(tx).rename(id, name);
  }
}
