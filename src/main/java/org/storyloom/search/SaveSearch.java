package org.storyloom.search;

import org.storyloom.search.query.QueryFault;
import org.storyloom.search.query.QueryText;
import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Refused;
import org.storyloom.store.Tx;

/// Keeps a question under a name; without a name, under its own words. Refused where the question
/// cannot be understood.
public record SaveSearch(SavedSearchId id, String name, String words)
    implements Command<SavedSearchId> {

  @Override
  public Label label() {
    return name.isBlank()
        ? Label.of("search.saved.save.one")
        : Label.of("search.saved.save", name.strip());
  }

  @Override
  public SavedSearchId run(Tx tx) {
    if (QueryText.read(words) instanceof QueryFault fault) {
      throw new Refused(fault.what());
    }
    return new SavedSearchStore(tx).add(tx, id, called(), words.strip());
  }

  private String called() {
    return (name.isBlank() ? words : name).strip();
  }
}
