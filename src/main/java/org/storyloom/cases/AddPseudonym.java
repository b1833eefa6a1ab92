package org.storyloom.cases;

import org.storyloom.store.Command;
import org.storyloom.store.Label;
import org.storyloom.store.Tx;

/// Adds an entry to the key of redaction: a label that stands for somebody or something from now
/// on. The step's name tells the label alone.
public record AddPseudonym(Pseudonym pseudonym) implements Command<PseudonymId> {
  @Override
  public Label label() {
    return Label.of("cases.pseudonym.add", pseudonym.label());
  }

  @Override
  public PseudonymId run(Tx tx) {
    PseudonymStore store = new PseudonymStore(tx);
    store.insert(store.checked(pseudonym));
    return pseudonym.id();
  }
}
