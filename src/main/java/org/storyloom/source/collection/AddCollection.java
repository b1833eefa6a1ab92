package org.storyloom.source.collection;

import org.storyloom.source.CollectionId;
import org.storyloom.source.SourceKind;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Makes an empty collection; without a `slug`, one from its name.
public record AddCollection(CollectionId id, String slug, String name, SourceKind kind)
    implements Command<CollectionId> {

  @Override
  public Label label() {
    return Label.of("source.collection.add", name);
  }

  @Override
  public CollectionId run(Tx tx) {
    if (name.isBlank()) {
      throw new Refused("source.collection.nameless");
    }
    new CollectionRowStore(tx).add(id, slug, name, kind);
    return id;
  }
}
