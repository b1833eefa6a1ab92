package org.storyloom.search;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes a saved search out of the study.
public record RemoveSearch(SavedSearchId id) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("search.saved.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    SavedSearchStore rows = new SavedSearchStore(tx);
    tx.name(Label.of("search.saved.remove", rows.name(id)));
    rows.remove(tx, id);
    return true;
  }
}
