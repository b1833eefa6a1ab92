package org.storyloom.source;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Takes a collection away with every source in it. Answers how many those were.
public record RemoveCollection(CollectionId id) implements Command<Integer> {

  @Override
  public Label label() {
    return Label.of("source.collection.remove.one");
  }

  @Override
  public Integer run(Tx tx) {
    Collection gone =
        new CollectionStore(tx.read())
            .byId(id)
            .orElseThrow(() -> new Refused("source.collection.gone"));
    var sources = new SourceStore(tx.read()).ids(Scope.ALL.in(id));
    sources.forEach(source -> new RemoveSource(source).run(tx));
    SourceRowStore.removeCollection(tx, id);
    tx.name(Label.of("source.collection.remove", gone.name(), Integer.toString(sources.size())));
    return sources.size();
  }
}
