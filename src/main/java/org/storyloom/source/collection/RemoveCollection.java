package org.storyloom.source.collection;

import java.util.List;
import org.storyloom.source.CollectionId;
import org.storyloom.source.RemoveSource;
import org.storyloom.source.SourceId;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Removed;
import org.storyloom.store.Tx;

/// Takes a collection away with every source in it. Answers how many those were.
public record RemoveCollection(CollectionId id) implements Command<Integer> {

  @Override
  public Label label() {
    return Label.of("source.collection.remove.one");
  }

  @Override
  public Integer run(Tx tx) {
    CollectionRowStore rows = new CollectionRowStore(tx);
    String name = rows.name(id);
    List<SourceId> sources = rows.sources(id);
    sources.forEach(source -> new RemoveSource(source).run(tx));
    tx.announce(Removed.of("collection", id.value()));
    rows.remove(id);
    tx.name(Label.of("source.collection.remove", name, Integer.toString(sources.size())));
    return sources.size();
  }
}
