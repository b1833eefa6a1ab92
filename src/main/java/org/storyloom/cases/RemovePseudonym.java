package org.storyloom.cases;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Takes an entry out of the key of redaction; what is redacted with its label stays so.
public record RemovePseudonym(PseudonymId pseudonym) implements Command<Boolean> {
  @Override
  public Label label() {
    return Label.of("cases.pseudonym.remove.one");
  }

  @Override
  public Boolean run(Tx tx) {
    PseudonymStore store = new PseudonymStore(tx);
    Pseudonym gone = store.pseudonym(pseudonym);
    store.remove(pseudonym);
    tx.name(Label.of("cases.pseudonym.remove", gone.label()));
    return true;
  }
}
