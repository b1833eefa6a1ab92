package org.storyloom.cases;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Changes an entry in the key of redaction: the one of that id becomes this one. Answers whether
/// that changed anything. The step's name tells the label alone.
public record ChangePseudonym(Pseudonym pseudonym) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("cases.pseudonym.change", pseudonym.label());
  }

  @Override
  public Boolean run(Tx tx) {
    PseudonymStore store = new PseudonymStore(tx);
    store.pseudonym(pseudonym.id());
    return store.change(store.checked(pseudonym));
  }
}
