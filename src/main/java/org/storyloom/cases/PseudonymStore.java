package org.storyloom.cases;

import static org.storyloom.store.db.tables.Pseudonym.PSEUDONYM;

import org.storyloom.store.Refused;
import org.storyloom.store.Tx;
import org.storyloom.store.db.tables.records.PseudonymRecord;

/// Writes the key of redaction within a step.
record PseudonymStore(Tx tx) {

  Pseudonym pseudonym(PseudonymId id) {
    return CaseStore.pseudonyms(tx.read()).stream()
        .filter(pseudonym -> pseudonym.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused("cases.pseudonym.gone"));
  }

  /// Refuses one that says nothing, or a label that stands for another already.
  Pseudonym checked(Pseudonym pseudonym) {
    if (pseudonym.original().isBlank() || pseudonym.label().isBlank()) {
      throw new Refused("cases.pseudonym.empty");
    }
    boolean taken =
        tx.read()
            .fetchExists(
                PSEUDONYM,
                PSEUDONYM.LABEL.eq(pseudonym.label()),
                PSEUDONYM.ID.ne(pseudonym.id().value()));
    if (taken) {
      throw new Refused("cases.pseudonym.taken", pseudonym.label());
    }
    if (pseudonym.who() != null) {
      new CaseRowStore(tx).studyCase(pseudonym.who());
    }
    return pseudonym;
  }

  void insert(Pseudonym pseudonym) {
    tx.insert(row(pseudonym));
  }

  boolean change(Pseudonym pseudonym) {
    return tx.change(PSEUDONYM, pseudonym.id().value(), row -> row.from(row(pseudonym)));
  }

  void remove(PseudonymId id) {
    tx.delete(PSEUDONYM, id.value());
  }

  private static PseudonymRecord row(Pseudonym pseudonym) {
    return new PseudonymRecord(
        pseudonym.id().value(),
        pseudonym.who() == null ? null : pseudonym.who().value(),
        pseudonym.original(),
        pseudonym.label(),
        pseudonym.kind());
  }
}
