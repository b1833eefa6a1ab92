package org.storyloom.search;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Gives a saved search another name. Answers whether it had another one.
public record RenameSearch(SavedSearchId id, String name) implements Command<Boolean> {

  @Override
  public Label label() {
    return Label.of("search.saved.rename", name.strip());
  }

  @Override
  public Boolean run(Tx tx) {
    if (name.isBlank()) {
      throw new Refused("search.saved.nameless");
    }
    SavedSearchStore rows = new SavedSearchStore(tx);
    rows.name(id);
    return rows.rename(tx, id, name.strip());
  }
}
